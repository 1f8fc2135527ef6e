using TwelveLabs.Emulator.Hosting;
using TwelveLabs.Emulator.State;

namespace TwelveLabs.Emulator.Media;

/// <summary>Determines what is known about a video, from its file if available and from its transcript.</summary>
internal sealed class VideoSources(EmulatorServices services)
{
    private readonly TranscriptFinder _transcripts = new(services);

    /// <summary>Returns the source of an uploaded video.</summary>
    public VideoSource FromUpload(Upload upload, IReadOnlyList<Cue>? sent)
    {
        var cues = sent ?? _transcripts.ByName(upload.FileName) ?? [];
        return FromFile("file", upload.FileName, upload.Path, null, cues) with { Size = upload.Length, Sha256 = upload.Sha256, File = upload };
    }

    /// <summary>Returns the source of a video at a URL. Only files of local servers are fetched, if allowed; the facts of others are assumed.</summary>
    public async Task<VideoSource> FromUrlAsync(string url, IReadOnlyList<Cue>? sent, string parameter, CancellationToken cancellationToken, params string[] furtherSchemes)
    {
        var address = UrlFetcher.Parse(url, parameter, furtherSchemes);
        var isFetched = services.Fetcher.Fetches(address, parameter);
        var name = Path.GetFileName(Uri.UnescapeDataString(address.Segments[^1].Trim('/')));
        if (name.Length == 0)
        {
            name = address.Host;
        }

        var cues = sent ?? (isFetched ? await _transcripts.BesideAsync(address, cancellationToken).ConfigureAwait(false) : null) ?? _transcripts.ByName(name) ?? [];
        if (isFetched)
        {
            var upload = await services.Fetcher.VideoAsync(address, name, parameter, cancellationToken).ConfigureAwait(false);
            return FromFile("url", name, upload.Path, url, cues) with { Size = upload.Length, Sha256 = upload.Sha256, File = upload };
        }

        return new VideoSource("url", name, url, 0, null, VideoFacts.Assume(cues), cues);
    }

    public VideoSource FromFile(string type, string name, string path, string? url, IReadOnlyList<Cue>? cues)
    {
        cues ??= TranscriptFinder.BesideFile(path) ?? _transcripts.ByName(name) ?? [];
        var length = new FileInfo(path).Length;
        if (length == 0)
        {
            throw Errors.BadVideo("video_file_broken", $"The video file {name} is broken: it is empty.");
        }

        return new VideoSource(type, name, url, length, null, Mp4Reader.Read(path) ?? VideoFacts.Assume(cues), cues);
    }
}
