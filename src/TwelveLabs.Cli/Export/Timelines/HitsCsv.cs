using System.Text.Json.Nodes;
using TwelveLabs.Cli.Output;

namespace TwelveLabs.Cli.Export.Timelines;

/// <summary>Writes search hits as comma-separated values.</summary>
internal static class HitsCsv
{
    public static void Write(IReadOnlyList<TimelineClip> clips, TextWriter output) => CsvText.Write(
        [.. clips.Select(clip => new JsonObject
        {
            ["rank"] = clip.Rank,
            ["video_id"] = clip.Video.Id,
            ["file"] = clip.Video.Metadata?.Filename,
            ["start"] = clip.Start,
            ["end"] = clip.End,
            ["score"] = clip.Score,
            ["confidence"] = clip.Confidence,
            ["matched"] = clip.Matched,
        })],
        output);
}
