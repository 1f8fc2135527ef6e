using TwelveLabs.Emulator.Document;
using TwelveLabs.Emulator.Hosting;
using TwelveLabs.Emulator.State;

namespace TwelveLabs.Emulator.Media;

/// <summary>Represents the limits of a video that the document states. Duration and resolution are checked only if they were read from a file.</summary>
internal sealed record VideoLimits(long LargestFile, double Shortest, double Longest, double LongestWithPegasus, int LeastShortSide, int MostLongSide)
{
    private const string Extension = "x-twelvelabs-video-limits";

    public static VideoLimits Read(JsonObject root)
    {
        var file = root["components"]?["schemas"]?["CreateTaskRequest"]?["properties"]?["video_file"];
        return file?[Extension] is { } limits
            ? new VideoLimits(
                (long)file["x-twelvelabs-max-bytes"]!,
                (double)limits["min_seconds"]!,
                (double)limits["max_seconds"]!,
                (double)limits["max_seconds_pegasus"]!,
                (int)limits["min_short_side"]!,
                (int)limits["max_long_side"]!)
            : new VideoLimits(long.MaxValue, 0, double.MaxValue, double.MaxValue, 0, int.MaxValue);
    }

    public static void Check(VideoSource source, IndexRecord? index)
    {
        if (ApiDocument.Load().VideoLimits.Exceeded(source.Size, source.Facts, index is { HasPegasus: true }) is { } exceeded)
        {
            throw Errors.BadVideo(exceeded.Code, $"The video {source.FileName} cannot be used: {exceeded.Why}.");
        }
    }

    /// <summary>Returns the error code of the limit that a video exceeds and why it does, or null.</summary>
    public (string Code, string Why)? Exceeded(long size, VideoFacts? facts, bool hasPegasus)
    {
        if (size > LargestFile)
        {
            return ("video_filesize_too_large", string.Create(CultureInfo.InvariantCulture, $"it has {size:N0} bytes, more than {LargestFile:N0}"));
        }

        if (facts is not { Measured: true })
        {
            return null;
        }

        var longest = hasPegasus ? LongestWithPegasus : Longest;
        var (small, large) = (Math.Min(facts.Width, facts.Height), Math.Max(facts.Width, facts.Height));
        return facts.Duration < Shortest ? ("video_duration_too_short", string.Create(CultureInfo.InvariantCulture, $"it lasts {facts.Duration} seconds, less than {Shortest}"))
            : facts.Duration > longest ? ("video_duration_too_long", string.Create(CultureInfo.InvariantCulture, $"it lasts {facts.Duration} seconds, more than {longest}"))
            : small > 0 && small < LeastShortSide ? ("video_resolution_too_low", $"{facts.Width}x{facts.Height} is less than {LeastShortSide}p")
            : large > MostLongSide ? ("video_resolution_too_high", $"{facts.Width}x{facts.Height} is more than {MostLongSide} pixels on its longer side")
            : null;
    }
}
