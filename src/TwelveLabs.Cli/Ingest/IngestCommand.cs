using System.CommandLine;
using TwelveLabs.Cli.Commands;
using TwelveLabs.Cli.Ingest.Results;

namespace TwelveLabs.Cli.Ingest;

/// <summary>Represents <c>twelvelabs ingest</c>: a library of any size into an index, continued by the next run.</summary>
internal sealed class IngestCommand : Command
{
    private readonly Argument<DirectoryInfo?> _folder = SharedOptions.Folder("The folder with the videos.");
    private readonly Option<string?> _index = SharedOptions.Index("The name or the id of the index.", isRequired: true);
    private readonly Option<bool> _create = new("--create") { Description = "Create the index if it does not exist." };
    private readonly Option<string[]> _engines = new("--engine") { Description = "An engine of an index to create, such as marengo2.6 or marengo2.6=visual,conversation; can be given several times. By default the newest of each family, with all options.", HelpName = "name" };
    private readonly Option<bool> _recursive = new("--recursive") { Description = "Take the folders in the folder too. By default true.", HelpName = "true|false", DefaultValueFactory = _ => true };
    private readonly Option<string[]> _include = new("--include") { Description = "Take only files that fit this pattern, such as *.mp4 or news/**; can be given several times.", HelpName = "glob" };
    private readonly Option<string[]> _exclude = new("--exclude") { Description = "Leave out files that fit this pattern; can be given several times.", HelpName = "glob" };
    private readonly Option<FileInfo?> _urls = new("--urls") { Description = "A file with URLs of videos and of pages on YouTube, one a line.", HelpName = "file" };
    private readonly Option<FileInfo?> _metadata = new("--metadata") { Description = "A CSV file with the metadata of the videos: the first column, or file, has the name, the others the values.", HelpName = "file" };
    private readonly Option<int?> _concurrency = new("--concurrency") { Description = "How many videos are uploaded at a time.", HelpName = "number", CustomParser = Values.Count };
    private readonly Option<string?> _journal = new("--journal") { Description = "The journal, from which a later run knows what was done. By default .twelvelabs/ingest.db in the folder.", HelpName = "path" };
    private readonly Option<bool> _retryFailed = new("--retry-failed") { Description = "Upload again what the service refused, what failed there, and what may have arrived." };
    private readonly Option<bool> _wait = new("--wait") { Description = "When the daily limit is reached, wait for its end in place of stopping." };
    private readonly Option<bool> _dryRun = new("--dry-run") { Description = "Print what would be done." };
    private readonly Option<string?> _report = new("--report") { Description = "A file to write with what became of each video: .json or .html.", HelpName = "path" };
    private readonly Option<string?> _ffprobe = new("--ffprobe") { Description = "The program that reads the files before they are sent; none reads the headers of MP4 and MOV files only. By default the one on the path.", HelpName = "path|none" };
    private readonly Option<TimeSpan?> _settle = new("--settle") { Description = "How long an upload whose response was lost may take to appear at the service, before it is uploaded once more. By default 2m.", HelpName = "time", CustomParser = Values.Duration };

    public IngestCommand(CommandServices services)
        : base("ingest", "Upload a folder of videos into an index. Run it again to continue; nothing is uploaded twice.")
    {
        Arguments.Add(_folder);
        foreach (var option in (Option[])[_index, _create, _engines, _recursive, _include, _exclude, _urls, _metadata, _concurrency, _journal, _retryFailed, _wait, _dryRun, _report, _ffprobe, _settle])
        {
            Options.Add(option);
        }

        services.Connection.AddTo(this);
        services.Output.AddTo(this);
        _urls.Validators.Add(Values.FileThere);
        _metadata.Validators.Add(Values.FileThere);
        _concurrency.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: "0" }])
            {
                result.AddError("--concurrency must be at least 1.");
            }
        });
        _report.Validators.Add(result =>
        {
            if (result.Tokens is [var path] && Path.GetExtension(path.Value).ToLowerInvariant() is not (RunReport.Page or RunReport.Data))
            {
                result.AddError($"--report: '{path.Value}' must end in {RunReport.Data} or {RunReport.Page}.");
            }
        });
        Validators.Add(result =>
        {
            if (result.GetResult(_folder) is not { Tokens.Count: > 0 } && result.GetResult(_urls) is null)
            {
                result.AddError("Give a folder, or a file with --urls.");
            }
        });
        SetAction((parsed, cancellationToken) => RunAsync(parsed, services, cancellationToken));
    }

    private async Task<int> RunAsync(ParseResult parsed, CommandServices services, CancellationToken cancellationToken)
    {
        using var service = services.Connection.Connect(parsed);
        var writer = services.Output.Open(parsed, services.Screen);
        return await new IngestRun(service, Settings(parsed), services.Screen, writer, services.Clock).RunAsync(cancellationToken);
    }

    private IngestSettings Settings(ParseResult parsed) => new()
    {
        Folder = parsed.GetValue(_folder)?.FullName,
        UrlFile = parsed.GetValue(_urls)?.FullName,
        Index = parsed.GetValue(_index)!,
        CreatesIndex = parsed.GetValue(_create),
        Engines = parsed.GetValue(_engines) ?? [],
        IsRecursive = parsed.GetValue(_recursive),
        Include = parsed.GetValue(_include) ?? [],
        Exclude = parsed.GetValue(_exclude) ?? [],
        MetadataFile = parsed.GetValue(_metadata)?.FullName,
        Journal = parsed.GetValue(_journal),
        Report = parsed.GetValue(_report),
        Ffprobe = parsed.GetValue(_ffprobe),
        Concurrency = parsed.GetValue(_concurrency) ?? IngestSettings.DefaultConcurrency,
        Settle = parsed.GetValue(_settle) ?? IngestSettings.DefaultSettle,
        WaitsForLimit = parsed.GetValue(_wait),
        RetriesFailed = parsed.GetValue(_retryFailed),
        IsDryRun = parsed.GetValue(_dryRun),
    };
}
