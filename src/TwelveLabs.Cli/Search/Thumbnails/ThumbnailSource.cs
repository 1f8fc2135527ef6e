namespace TwelveLabs.Cli.Search.Thumbnails;

/// <summary>Gets a picture of each clip: a frame of its local file, else the thumbnail of the service.</summary>
internal sealed class ThumbnailSource(LocalVideos files, bool isLocalService, string frameCodec) : IDisposable
{
    public const string PngCodec = "png";
    public const string JpegCodec = "mjpeg";

    private const int AtATime = 4;
    private const int LargestImage = 4 * 1024 * 1024;

    private readonly VideoFrames _frames = new();

    // A client without the API key: the URLs of thumbnails may lead to another host.
    private readonly HttpClient _http = new(new SocketsHttpHandler { UseProxy = !isLocalService })
    {
        MaxResponseContentBufferSize = LargestImage,
        Timeout = TimeSpan.FromSeconds(20),
    };

    /// <summary>Returns the pictures in the order of the clips; null where there is none.</summary>
    public async Task<Picture?[]> GetAsync(IReadOnlyList<FoundClip> clips, CancellationToken cancellationToken)
    {
        var pictures = new Picture?[clips.Count];
        var settings = new ParallelOptions { MaxDegreeOfParallelism = AtATime, CancellationToken = cancellationToken };
        await Parallel.ForAsync(0, clips.Count, settings, async (at, stop) => pictures[at] = await FrameAsync(clips[at], stop) ?? await FetchAsync(clips[at], stop));
        return pictures;
    }

    public void Dispose() => _http.Dispose();

    private async Task<Picture?> FrameAsync(FoundClip clip, CancellationToken cancellationToken) =>
        files.PathOf(clip.Video) is { } file ? await _frames.TakeAsync(file, (clip.Start + clip.End) / 2, frameCodec, cancellationToken) : null;

    private async Task<Picture?> FetchAsync(FoundClip clip, CancellationToken cancellationToken)
    {
        if (!ImageSource.IsUrl(clip.ThumbnailUrl ?? ""))
        {
            return null;
        }

        try
        {
            return Picture.Of(await _http.GetByteArrayAsync(clip.ThumbnailUrl, cancellationToken));
        }
        catch (Exception exception) when (exception is HttpRequestException || (exception is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            // A hit without a picture is still a hit.
            return null;
        }
    }
}
