namespace TwelveLabs.Cli.Search.Thumbnails;

/// <summary>Takes frames out of local files.</summary>
internal sealed class VideoFrames
{
    private const int Width = 320;
    private readonly Ffmpeg _ffmpeg = new();

    public async Task<Picture?> TakeAsync(string file, double seconds, string codec, CancellationToken cancellationToken)
    {
        string[] arguments =
        [
            "-protocol_whitelist", "file,pipe", "-ss", seconds.ToString("0.###", CultureInfo.InvariantCulture), "-i", $"file:{file}",
            "-frames:v", "1", "-vf", $"scale={Width}:-2", "-f", "image2pipe", "-c:v", codec, "-q:v", "4", "pipe:1",
        ];
        return await _ffmpeg.RunAsync(arguments, [], cancellationToken) is { } image ? Picture.Of(image) : null;
    }
}
