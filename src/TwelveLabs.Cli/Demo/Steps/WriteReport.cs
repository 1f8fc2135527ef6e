using TwelveLabs.Cli.Search.Report;
using TwelveLabs.Cli.Terminal;

namespace TwelveLabs.Cli.Demo.Steps;

/// <summary>Writes what the first query found as a page, with a player that goes to each hit.</summary>
internal sealed class WriteReport : IDemoStep
{
    public string Heading(DemoState demo) => "Write the hits as a page";

    public IEnumerable<string> Commands(DemoState demo) => demo.Found is { } found
        ? [$"search {ShellWord.Of(found.Terms.Text!)} --index {ShellWord.Of(demo.IndexName)} --videos {ShellWord.Of(demo.Media.Name)} --html search.html"]
        : [];

    public async Task RunAsync(DemoState demo, CancellationToken cancellationToken)
    {
        if (demo.Found is null)
        {
            demo.Screen.Detail("There is no query.");
            return;
        }

        var path = demo.Page ?? Path.Combine(Directory.CreateTempSubdirectory("twelvelabs-demo-").FullName, "search.html");
        await ReportFile.WriteAsync(demo.Found, path, cancellationToken);
        demo.Screen.Detail($"Open it in a browser: {path}");
    }
}
