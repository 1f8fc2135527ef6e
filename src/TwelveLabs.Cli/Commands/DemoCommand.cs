using System.CommandLine;
using TwelveLabs.Cli.Connection;
using TwelveLabs.Cli.Demo;
using TwelveLabs.Cli.Terminal;

namespace TwelveLabs.Cli.Commands;

/// <summary>Represents <c>twelvelabs demo</c>: the complete workflow for a folder of videos, from the upload to the generated text.</summary>
internal sealed class DemoCommand : Command
{
    private readonly Argument<DirectoryInfo?> _folder = SharedOptions.Folder(
        "The folder with the videos, and their transcripts if there are any. By default one of three short videos that comes with the command.");

    private readonly Option<bool> _live = new("--live")
    {
        Description = $"Use the real service, with the key in {ApiKeys.Variable}. Without it, an emulator is started for the demo.",
    };

    private readonly Option<string?> _indexName = new("--index-name")
    {
        Description = "The name of the index to make. By default demo- and the time.",
        HelpName = "name",
    };

    private readonly Option<string[]> _queries = new("--query")
    {
        Description = "What to search for; may be given several times.",
        HelpName = "text",
    };

    private readonly Option<string?> _prompt = new("--prompt")
    {
        Description = "What to ask about the video that the first query finds.",
        HelpName = "text",
    };

    private readonly Option<FileInfo?> _page = new("--html")
    {
        Description = "Where the page of the search is written. By default in a new directory for temporary files.",
        HelpName = "path",
    };

    private readonly Option<bool> _keep = new("--keep")
    {
        Description = "Keep the index with its videos, and print its id.",
    };

    public DemoCommand(CommandServices services)
        : base("demo", "Index a folder of videos, search it, write a page of the hits and ask about them; no key and no network needed.")
    {
        Arguments.Add(_folder);
        foreach (var option in (Option[])[_indexName, _queries, _prompt])
        {
            option.Validators.Add(Values.NotBlank);
        }

        foreach (var option in (Option[])[_live, services.Connection.BaseUrl, _queries, _prompt, _page, _indexName, _keep])
        {
            Options.Add(option);
        }

        SetAction((parsed, cancellationToken) => RunAsync(Settings(parsed, services), services.Screen, cancellationToken));
    }

    private static async Task<int> RunAsync(DemoSettings settings, Screen screen, CancellationToken cancellationToken)
    {
        await using var service = await DemoService.ConnectAsync(settings, cancellationToken);
        return await new DemoRun(service, settings, screen).RunAsync(cancellationToken);
    }

    private DemoSettings Settings(ParseResult parsed, CommandServices services) => new()
    {
        Live = parsed.GetValue(_live),
        BaseUrl = parsed.GetValue(services.Connection.BaseUrl),
        IndexName = parsed.GetValue(_indexName),
        Media = DemoMedia.Choose(parsed.GetValue(_folder)),
        Queries = parsed.GetValue(_queries) ?? [],
        Prompt = parsed.GetValue(_prompt),
        Page = parsed.GetValue(_page)?.FullName,
        Keep = parsed.GetValue(_keep),
    };
}
