using System.CommandLine;
using System.Text.Json.Nodes;
using TwelveLabs.Cli.Commands;
using TwelveLabs.Cli.Export.Files;
using TwelveLabs.Cli.Export.Vectors;
using TwelveLabs.Cli.Export.Videos;

namespace TwelveLabs.Cli.Export;

/// <summary>Represents <c>twelvelabs export embeddings</c>: the vectors of videos, for data tools.</summary>
internal sealed class ExportEmbeddingsCommand : Command
{
    private const string What = "embeddings";

    private readonly Option<string?> _index = ExportOptions.Index(isRequired: false);
    private readonly Option<string[]> _videos = ExportOptions.Videos();
    private readonly Option<string[]> _tasks = new("--task") { Description = "The id of an embedding task, in place of an index; may be given several times.", HelpName = "id" };
    private readonly Option<EmbeddingFormat?> _format = ExportOptions.Format<EmbeddingFormat>("How vectors are written: npy, parquet or ndjson.");
    private readonly Option<string> _to = ExportOptions.To("The file to write; with ndjson, - is the standard output.", "file");
    private readonly Option<bool> _overwrite = ExportOptions.Overwrite();
    private readonly Option<int?> _concurrency = ExportOptions.Concurrency();
    private readonly CommandServices _services;

    public ExportEmbeddingsCommand(CommandServices services)
        : base(What, "Write the vectors of an index, of videos or of embedding tasks into one file.")
    {
        _services = services;
        foreach (var option in (Option[])[_index, _videos, _tasks, _format, _to, _overwrite, _concurrency])
        {
            Options.Add(option);
        }

        services.Connection.AddTo(this);
        services.Output.AddTo(this);
        Validators.Add(result =>
        {
            var hasIndex = result.GetResult(_index) is not null;
            if (hasIndex == result.GetResult(_tasks) is not null)
            {
                result.AddError("Give either --index or --task.");
            }
            else if (!hasIndex && result.GetResult(_videos) is not null)
            {
                result.AddError("--video needs the --index that the video is in.");
            }
        });
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var format = parsed.GetValue(_format)!.Value;
        var to = parsed.GetValue(_to)!;
        var overwrite = parsed.GetValue(_overwrite);
        using var connection = _services.Connection.Connect(parsed);
        var export = new EmbeddingExport(new ExportOutcome(_services.Screen));
        if (to == ExportOptions.StandardOutput)
        {
            if (format != EmbeddingFormat.Ndjson)
            {
                throw new UsageException("--to -: only ndjson can be printed. Give the name of a file.");
            }

            await ExportProgress.RunAsync(_services.Screen, printsResults: true, progress =>
                export.PrintAsync(RowsAsync(connection.Client, parsed, progress.Step(What), cancellationToken), _services.Screen.Console.Profile.Out.Writer, cancellationToken));
            return export.Outcome.Report();
        }

        foreach (var path in EmbeddingExport.Paths(to, format))
        {
            TargetFile.CheckFree(path, overwrite);
        }

        await ExportProgress.RunAsync(_services.Screen, printsResults: false, progress =>
            export.SaveAsync(RowsAsync(connection.Client, parsed, progress.Step(What), cancellationToken), to, format, overwrite, cancellationToken));
        _services.Output.Open(parsed, _services.Screen).Write(new JsonObject
        {
            ["path"] = to,
            ["vectors"] = export.Count,
            ["dimensions"] = export.Dimensions,
            ["failed"] = export.Outcome.Failed,
        });
        return export.Outcome.Report();
    }

    private async IAsyncEnumerable<WorkResult<string, IReadOnlyList<EmbeddingRow>>> RowsAsync(
        TwelveLabsClient client,
        ParseResult parsed,
        ExportStep step,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var concurrency = parsed.GetValue(_concurrency)!.Value;
        if (parsed.GetValue(_tasks) is { Length: > 0 } tasks)
        {
            step.Expect(tasks.Length);
            await foreach (var result in step.Of(OrderedWork.RunAsync(tasks.ToAsyncEnumerable(), concurrency, (id, token) => EmbeddingExport.OfTaskAsync(client, id, token), cancellationToken)))
            {
                yield return new WorkResult<string, IReadOnlyList<EmbeddingRow>>(result.Item, result.Value, result.Failure);
            }

            yield break;
        }

        var index = await VideoSelection.IndexIdAsync(client, parsed.GetValue(_index)!, cancellationToken);
        var videos = VideoSelection.OfAsync(client, index, parsed.GetValue(_videos) ?? [], step.Expect, cancellationToken);
        await foreach (var result in step.Of(OrderedWork.RunAsync(videos, concurrency, (video, token) => EmbeddingExport.OfVideoAsync(client, index, video, token), cancellationToken)))
        {
            yield return new WorkResult<string, IReadOnlyList<EmbeddingRow>>(VideoSelection.NameOf(result.Item), result.Value, result.Failure);
        }
    }
}
