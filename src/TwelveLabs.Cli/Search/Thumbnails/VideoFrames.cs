using System.Diagnostics;

namespace TwelveLabs.Cli.Search.Thumbnails;

/// <summary>Takes frames out of local files with FFmpeg, where it is installed.</summary>
internal sealed class VideoFrames
{
    private const int Width = 320;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(20);
    private readonly string? _program = Programs.Find("ffmpeg");

    public async Task<Picture?> TakeAsync(string file, double seconds, string codec, CancellationToken cancellationToken)
    {
        if (_program is null)
        {
            return null;
        }

        var start = new ProcessStartInfo(_program) { RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true };
        string[] arguments =
        [
            "-nostdin", "-loglevel", "quiet",
            "-protocol_whitelist", "file,pipe", "-ss", seconds.ToString("0.###", CultureInfo.InvariantCulture), "-i", $"file:{file}",
            "-frames:v", "1", "-vf", $"scale={Width}:-2", "-f", "image2pipe", "-c:v", codec, "-q:v", "4", "pipe:1",
        ];
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(Longest);
        using var process = Process.Start(start);
        if (process is null)
        {
            return null;
        }

        try
        {
            using var image = new MemoryStream();
            var errors = process.StandardError.BaseStream.CopyToAsync(Stream.Null, limit.Token);
            await process.StandardOutput.BaseStream.CopyToAsync(image, limit.Token);
            await errors;
            return Picture.Of(image.ToArray());
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return null;
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill();
            }
        }
    }
}
