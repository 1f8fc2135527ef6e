using TwelveLabs.Emulator.Hosting;
using TwelveLabs.Emulator.State;

namespace TwelveLabs.Emulator.Media;

/// <summary>Finds out all that can be known of a video: from its bytes where they are at hand, and from its transcript.</summary>
internal sealed class VideoSources(EmulatorServices services)
{
    private readonly TranscriptFinder _transcripts = new(services);

    /// <summary>A video that was uploaded.</summary>
    public VideoSource FromUpload(Upload upload, IReadOnlyList<Cue>? sent)
    {
        var cues = sent ?? _transcripts.ByName(upload.FileName) ?? [];
        return FromFile("file", upload.FileName, upload.Path, null, cues) with { Size = upload.Length, Sha256 = upload.Sha256, File = upload };
    }

    /// <summary>A video behind an address. Only local files and loopback servers are read; others are taken at their word.</summary>
    public async Task<VideoSource> FromUrlAsync(string url, IReadOnlyList<Cue>? sent, string parameter, CancellationToken cancellationToken)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https" or "file" or "s3"))
        {
            throw Errors.ParameterInvalid(parameter, $"'{url}' is not a URL of a file.");
        }

        var name = Uri.UnescapeDataString(address.Segments[^1].Trim('/'));
        if (name.Length == 0) name = address.Host;
        var cues = sent ?? await _transcripts.BesideAsync(address, cancellationToken).ConfigureAwait(false) ?? _transcripts.ByName(name) ?? [];
        if (address.IsFile)
        {
            if (!File.Exists(address.LocalPath)) throw Errors.ParameterInvalid(parameter, $"there is no file at '{url}'.");
            return FromFile("url", name, address.LocalPath, url, cues);
        }

        if (address is { IsLoopback: true, Scheme: "http" or "https" })
        {
            var upload = await FetchAsync(address, name, parameter, cancellationToken).ConfigureAwait(false);
            return FromFile("url", name, upload.Path, url, cues) with { Size = upload.Length, Sha256 = upload.Sha256, File = upload };
        }

        return new VideoSource("url", name, url, 0, null, VideoFacts.Assume(cues), cues);
    }

    public VideoSource FromFile(string type, string name, string path, string? url, IReadOnlyList<Cue>? cues)
    {
        cues ??= TranscriptFinder.BesideFile(path) ?? _transcripts.ByName(name) ?? [];
        var length = new FileInfo(path).Length;
        if (length == 0) throw Errors.BadVideo("video_file_broken", $"The video file {name} is broken: it is empty.");
        return new VideoSource(type, name, url, length, null, Mp4Reader.Read(path) ?? VideoFacts.Assume(cues), cues);
    }

    private async Task<Upload> FetchAsync(Uri address, string name, string parameter, CancellationToken cancellationToken)
    {
        try
        {
            using var response = await services.Loopback.GetAsync(address, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
            response.EnsureSuccessStatusCode();
            var body = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
            await using (body.ConfigureAwait(false))
            {
                return await services.Uploads.ReceiveAsync(body, name, response.Content.Headers.ContentType?.ToString(), cancellationToken).ConfigureAwait(false);
            }
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException)
        {
            throw Errors.ParameterInvalid(parameter, $"'{address}' cannot be fetched: {exception.Message}");
        }
    }
}
