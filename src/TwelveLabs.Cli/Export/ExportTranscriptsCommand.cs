using System.CommandLine;
using System.Text.Json.Nodes;
using TwelveLabs.Cli.Commands;
using TwelveLabs.Cli.Export.Files;
using TwelveLabs.Cli.Export.Transcripts;
using TwelveLabs.Cli.Export.Videos;
using TwelveLabs.Cli.Output;

namespace TwelveLabs.Cli.Export;

/// <summary>Represents <c>twelvelabs export transcripts</c>: what is said in videos, as subtitles or JSON.</summary>
internal sealed class ExportTranscriptsCommand : Command
{
    private readonly Option<string?> _index = ExportOptions.Index();
    private readonly Option<string[]> _videos = ExportOptions.Videos();
    private readonly Option<TranscriptFormat?> _format = ExportOptions.Format<TranscriptFormat>("How a transcript is written: srt, vtt or json.");
    private readonly Option<string> _to = ExportOptions.To("The directory for the files, which are named after the videos' files; - is the standard output.", "directory");
    private readonly Option<bool> _overwrite = ExportOptions.Overwrite();
    private readonly Option<int?> _concurrency = ExportOptions.Concurrency();
    private readonly CommandServices _services;

    public ExportTranscriptsCommand(CommandServices services)
        : base("transcripts", "Write what is said in videos as subtitles or JSON, a file for each video.")
    {
        _services = services;
        foreach (var option in (Option[])[_index, _videos, _format, _to, _overwrite, _concurrency])
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
        var client = connection.Client;
        var index = await VideoSelection.IndexIdAsync(client, parsed.GetValue(_index)!, cancellationToken);
        var outcome = new ExportOutcome(_services.Screen);
        var rows = parsed.GetValue(_to) == ExportOptions.StandardOutput ? null : _services.Output.Open(parsed, _services.Screen);
        await ExportProgress.RunAsync(_services.Screen, printsResults: rows is null or { Format: OutputFormat.Ndjson }, progress =>
        {
            var step = progress.Step("transcripts");
            var videos = VideoSelection.OfAsync(client, index, parsed.GetValue(_videos) ?? [], step.Expect, cancellationToken);
            var results = step.Of(OrderedWork.RunAsync(
                videos,
                parsed.GetValue(_concurrency)!.Value,
                (video, token) => client.Videos.GetTranscriptionAsync(index, video.Id, token),
                cancellationToken));
            return rows is null ? PrintAsync(results, parsed, outcome) : SaveAsync(results, rows, parsed, outcome);
        });
        rows?.Complete();
        return outcome.Report();
    }

    /// <summary>Prints the transcripts: JSON a line for each video, subtitles of one video only, because they cannot be joined.</summary>
    private async Task PrintAsync(IAsyncEnumerable<WorkResult<Video, TimedTextList>> results, ParseResult parsed, ExportOutcome outcome)
    {
        var format = parsed.GetValue(_format)!.Value;
        if (format != TranscriptFormat.Json && parsed.GetValue(_videos) is not { Length: 1 })
        {
            throw new UsageException("--to -: subtitles of several videos cannot be joined. Name one video with --video, or choose --format json or a directory.");
        }

        var output = _services.Screen.Console.Profile.Out.Writer;
        await foreach (var result in results)
        {
            if (result.Value is not { } transcript)
            {
                outcome.Fail(VideoSelection.NameOf(result.Item), result.Failure!);
                continue;
            }

            if (format == TranscriptFormat.Json)
            {
                output.WriteLine(TranscriptText.Json(result.Item, transcript).ToJsonString());
            }
            else
            {
                TranscriptText.Write(result.Item, transcript, format, output);
            }

            outcome.Done();
        }
    }

    private async Task SaveAsync(IAsyncEnumerable<WorkResult<Video, TimedTextList>> results, ResultWriter rows, ParseResult parsed, ExportOutcome outcome)
    {
        var format = parsed.GetValue(_format)!.Value;
        var overwrite = parsed.GetValue(_overwrite);
        var names = new UniqueNames();
        await foreach (var result in results)
        {
            var path = Path.Combine(parsed.GetValue(_to)!, $"{names.Of(result.Item)}.{format.ToString().ToLowerInvariant()}");
            if (result.Value is not { } transcript)
            {
                outcome.Fail(VideoSelection.NameOf(result.Item), result.Failure!);
                continue;
            }

            var exists = !overwrite && File.Exists(path);
            if (!exists)
            {
                await TargetFile.WriteTextAsync(path, overwrite, writer => TranscriptText.Write(result.Item, transcript, format, writer));
            }

            outcome.Done();
            rows.WriteItem(new JsonObject
            {
                ["video_id"] = result.Item.Id,
                ["file"] = result.Item.Metadata?.Filename,
                ["path"] = path,
                ["texts"] = transcript.Data.Count,
                ["status"] = exists ? "exists" : "written",
            });
        }
    }
}
