using TwelveLabs.Cli.Export.Files;
using TwelveLabs.Cli.Export.Transcripts;
using TwelveLabs.Cli.Export.Videos;
using TwelveLabs.Cli.Operations;

namespace TwelveLabs.Cli.Export.Archive;

/// <summary>Writes one kind of timed text, such as transcripts, of all videos of an index into a directory.</summary>
internal sealed class TimedTextExport(string what, string directory, IReadOnlyList<string> extensions, Func<Video, CancellationToken, Task<TimedTextList>> read)
{
    private bool _isUnsupported;

    /// <summary>Gets the number of videos that have their files, or null if the index has no engine or option for this kind.</summary>
    public int? Count { get; private set; }

    public async Task RunAsync(IReadOnlyList<(Video Video, string Name)> videos, int concurrency, bool overwrite, ExportOutcome outcome, ExportProgress progress, CancellationToken cancellationToken)
    {
        var step = progress.Step(what);
        step.Expect(videos.Count);
        var results = step.Of(OrderedWork.RunAsync(videos.ToAsyncEnumerable(), concurrency, (entry, token) => WriteAsync(entry.Video, entry.Name, overwrite, token), cancellationToken));
        await foreach (var result in results)
        {
            if (result.Failure is { } failure)
            {
                outcome.Fail($"{VideoSelection.NameOf(result.Item.Video)}: {what}", failure);
            }
            else if (result.Value)
            {
                outcome.Done();
                Count = (Count ?? 0) + 1;
            }
        }

        Count = _isUnsupported ? null : Count ?? 0;
    }

    private static void Write(TimedTextList texts, string extension, TextWriter output)
    {
        switch (extension)
        {
            case "srt":
                SubtitleText.WriteSrt(texts.Data, output);
                break;
            case "vtt":
                SubtitleText.WriteVtt(texts.Data, output);
                break;
            default:
                foreach (var text in texts.Data)
                {
                    output.WriteLine(ModelJson.Write(text)!.ToJsonString());
                }

                break;
        }
    }

    private async Task<bool> WriteAsync(Video video, string name, bool overwrite, CancellationToken cancellationToken)
    {
        var paths = extensions.Select(extension => (Path: Path.Combine(directory, $"{name}.{extension}"), Extension: extension)).ToList();
        if (!overwrite && paths.All(file => File.Exists(file.Path)))
        {
            return true;
        }

        if (_isUnsupported)
        {
            return false;
        }

        try
        {
            var texts = await read(video, cancellationToken);
            foreach (var (path, extension) in paths)
            {
                await TargetFile.WriteTextAsync(path, overwrite: true, writer => Write(texts, extension, writer));
            }

            return true;
        }
        catch (BadRequestException exception) when (exception.Code is ErrorCodes.IndexEngineNotSupported or ErrorCodes.SearchOptionNotSupported)
        {
            _isUnsupported = true;
            return false;
        }
    }
}
