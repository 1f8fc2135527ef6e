using TwelveLabs.Cli.Ingest.Sources;
using TwelveLabs.Emulator.Document;
using TwelveLabs.Emulator.Media;

namespace TwelveLabs.Cli.Ingest.Checks;

/// <summary>Checks files against the limits of the document before anything is sent.</summary>
internal sealed class VideoCheck(Ffprobe? ffprobe, bool hasPegasus)
{
    private static readonly string[] Boxed = ["video/mp4", "video/quicktime", "video/x-m4v"];

    public async Task<MediaFacts> ReadAsync(VideoItem item, CancellationToken cancellationToken)
    {
        if (item.Size == 0)
        {
            return MediaFacts.Broken("it is empty");
        }

        if (ffprobe is not null)
        {
            return await ffprobe.ReadAsync(item.Path!, cancellationToken);
        }

        if (!Boxed.Contains(FileUpload.FromBytes(default, item.SentName).ContentType, StringComparer.Ordinal))
        {
            return MediaFacts.Unknown;
        }

        return Mp4Boxes.Fault(item.Path!) is { } fault ? MediaFacts.Broken(fault)
            : Mp4Reader.Read(item.Path!) is { } facts ? new MediaFacts(facts.Duration, facts.Width, facts.Height, null)
            : MediaFacts.Unknown;
    }

    /// <summary>Returns why the service would refuse a video, or null.</summary>
    public string? Refusal(VideoItem item, MediaFacts facts)
    {
        if (facts.Fault is { } fault)
        {
            return $"{ErrorCodes.VideoFileBroken}: {fault}";
        }

        var measured = new VideoFacts(facts.DurationSeconds ?? 0, facts.Width, facts.Height, 0, Measured: facts.DurationSeconds is not null);
        return ApiDocument.Load().VideoLimits.Exceeded(item.Size, measured, hasPegasus) is { } exceeded ? $"{exceeded.Code}: {exceeded.Why}" : null;
    }
}
