using System.CommandLine;
using System.Text.Json.Nodes;
using TwelveLabs.Cli.Commands;
using TwelveLabs.Cli.Export.Archive;
using TwelveLabs.Cli.Export.Videos;

namespace TwelveLabs.Cli.Export;

/// <summary>Represents <c>twelvelabs export index</c>: all that can be read of an index, in a directory.</summary>
internal sealed class ExportIndexCommand : Command
{
    private readonly Argument<string> _index = new("index") { Description = "The name or the id of the index." };
    private readonly Option<string> _to = ExportOptions.To("The directory to write. An interrupted export is continued there.", "directory");
    private readonly Option<bool> _overwrite = new("--overwrite") { Description = "Read everything again, and replace files that exist." };
    private readonly Option<int?> _concurrency = ExportOptions.Concurrency();
    private readonly CommandServices _services;

    public ExportIndexCommand(CommandServices services)
        : base("index", "Write all that can be read of an index into a directory: videos, metadata, transcripts, texts, logos and vectors.")
    {
        _services = services;
        Arguments.Add(_index);
        foreach (var option in (Option[])[_to, _overwrite, _concurrency])
        {
            Options.Add(option);
        }

        services.Connection.AddTo(this);
        services.Output.AddTo(this);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        using var connection = _services.Connection.Connect(parsed);
        var outcome = new ExportOutcome(_services.Screen);
        var to = parsed.GetValue(_to)!;
        var index = await VideoSelection.IndexIdAsync(connection.Client, parsed.GetValue(_index)!, cancellationToken);
        var manifest = await ExportProgress.RunAsync(_services.Screen, printsResults: false, progress =>
            new IndexExport(connection.Client, to, parsed.GetValue(_concurrency)!.Value, parsed.GetValue(_overwrite), outcome, progress).RunAsync(index, cancellationToken));
        _services.Output.Open(parsed, _services.Screen).Write(new JsonObject
        {
            ["path"] = to,
            ["index_id"] = manifest.IndexId,
            ["complete"] = manifest.Complete,
            ["videos"] = manifest.Counts.Videos,
            ["transcripts"] = manifest.Counts.Transcripts,
            ["text_in_video"] = manifest.Counts.TextInVideo,
            ["logos"] = manifest.Counts.Logos,
            ["embeddings"] = manifest.Counts.Embeddings,
            ["failed"] = outcome.Failed,
        });
        return outcome.Report();
    }
}
