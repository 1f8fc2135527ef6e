using TwelveLabs.Emulator.Hosting;
using TwelveLabs.Emulator.State;

namespace TwelveLabs.Emulator.Media;

/// <summary>Validates the limits of a video. Duration and resolution are checked only if they were read from a file.</summary>
internal static class VideoLimits
{
    private const long LargestFile = 2L * 1024 * 1024 * 1024;
    private const double ShortestVideo = 4;
    private const double LongestForMarengo = 2 * 3600;

    // The sources differ between 20 and 30 minutes; the emulator accepts what any of them accepts.
    private const double LongestForPegasus = 30 * 60;

    public static void Check(VideoSource source, IndexRecord? index)
    {
        if (source.Size > LargestFile)
        {
            throw Errors.BadVideo("video_filesize_too_large", $"The video {source.FileName} is larger than 2 GB.");
        }

        if (source.Facts is not { Measured: true } facts)
        {
            return;
        }

        var longest = index is { HasPegasus: true } ? LongestForPegasus : LongestForMarengo;
        if (facts.Duration < ShortestVideo)
        {
            throw Refusal("video_duration_too_short", $"it lasts {facts.Duration} seconds, less than {ShortestVideo}");
        }

        if (facts.Duration > longest)
        {
            throw Refusal("video_duration_too_long", $"it lasts {facts.Duration} seconds, more than {longest}");
        }

        var (small, large) = (Math.Min(facts.Width, facts.Height), Math.Max(facts.Width, facts.Height));
        if (small is > 0 and < 360)
        {
            throw Refusal("video_resolution_too_low", $"{facts.Width}x{facts.Height} is less than 360p");
        }

        if (large > 4096)
        {
            throw Refusal("video_resolution_too_high", $"{facts.Width}x{facts.Height} is more than 4K");
        }

        ApiException Refusal(string code, FormattableString why) => Errors.BadVideo(code, $"The video {source.FileName} cannot be used: {why.ToString(CultureInfo.InvariantCulture)}.");
    }
}
