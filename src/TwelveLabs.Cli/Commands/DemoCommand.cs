using System.CommandLine;
using TwelveLabs.Cli.Connection;
using TwelveLabs.Cli.Demo;
using TwelveLabs.Cli.Terminal;

namespace TwelveLabs.Cli.Commands;

/// <summary>Represents <c>twelvelabs demo</c>: the complete workflow for one video, from the upload to the generated text.</summary>
internal sealed class DemoCommand : Command
{
    private readonly Option<bool> _live = new("--live")
    {
        Description = $"Use the real service, with the key in {ApiKeys.Variable}. Without it, an emulator is started for the demo.",
    };

    private readonly Option<string?> _indexName = new("--index-name")
    {
        Description = "The name of the index to make. By default demo- and the time.",
        HelpName = "name",
    };

    private readonly Option<FileInfo?> _video = new("--video")
    {
        Description = "The video to use. By default a news programme of 34 seconds that comes with the command.",
        HelpName = "path",
    };

    private readonly Option<FileInfo?> _transcript = new("--transcript")
    {
        Description = "The transcript of the video, as SRT or VTT. By default that of the video that comes with the command; the service transcribes any other by itself.",
        HelpName = "path",
    };

    private readonly Option<string[]> _queries = new("--query")
    {
        Description = "What to search for; may be given several times.",
        HelpName = "text",
    };

    private readonly Option<string?> _prompt = new("--prompt")
    {
        Description = "What to write about the video.",
        HelpName = "text",
    };

    private readonly Option<FileInfo?> _page = new("--html")
    {
        Description = "Where the page of the search is written. By default in a new directory for temporary files.",
        HelpName = "path",
    };

    private readonly Option<bool> _keep = new("--keep")
    {
        Description = "Keep the index and its video, and print their ids.",
    };

    public DemoCommand(CommandServices services)
        : base("demo", "Index a video, search it and have text about it written; no key and no network needed.")
    {
        _video.Validators.Add(Values.FileThere);
        _transcript.Validators.Add(Values.FileThere);
        foreach (var option in (Option[])[_indexName, _queries, _prompt])
        {
            option.Validators.Add(Values.NotBlank);
        }

        foreach (var option in (Option[])[_live, services.Connection.BaseUrl, _video, _transcript, _queries, _prompt, _page, _indexName, _keep])
        {
            Options.Add(option);
        }

        SetAction((parsed, cancellationToken) => RunAsync(Settings(parsed, services), services.Screen, cancellationToken));
    }

    private static async Task<int> RunAsync(DemoSettings settings, Screen screen, CancellationToken cancellationToken)
    {
        await using var service = await DemoService.ConnectAsync(settings, cancellationToken);
        return await new DemoRun(service, settings, screen).RunAsync(cancellationToken) ? ExitCodes.Success : ExitCodes.Failure;
    }

    private DemoSettings Settings(ParseResult parsed, CommandServices services) => new()
    {
        Live = parsed.GetValue(_live),
        BaseUrl = parsed.GetValue(services.Connection.BaseUrl),
        IndexName = parsed.GetValue(_indexName),
        Media = DemoMedia.Choose(parsed.GetValue(_video)?.FullName, parsed.GetValue(_transcript)?.FullName),
        Queries = parsed.GetValue(_queries) ?? [],
        Prompt = parsed.GetValue(_prompt),
        Page = parsed.GetValue(_page)?.FullName,
        Keep = parsed.GetValue(_keep),
    };
}
