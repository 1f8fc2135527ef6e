using System.Text.Json.Nodes;
using TwelveLabs.Cli.Output;

namespace TwelveLabs.Cli.Export.Timelines;

/// <summary>Writes search hits as comma-separated values.</summary>
internal static class HitsCsv
{
    /// <summary>Writes the hits, with a column for their pictures if there are any.</summary>
    public static void Write(IReadOnlyList<TimelineClip> clips, HitPictures? pictures, TextWriter output) =>
        CsvText.Write([.. clips.Select(clip => Row(clip, pictures))], output);

    private static JsonObject Row(TimelineClip clip, HitPictures? pictures)
    {
        var row = new JsonObject
        {
            ["rank"] = clip.Hit.Rank,
            ["video_id"] = clip.Video.Id,
            ["file"] = clip.Video.Metadata?.Filename,
            ["start"] = clip.Hit.Start,
            ["end"] = clip.Hit.End,
            ["score"] = clip.Hit.Score,
            ["confidence"] = clip.Hit.Confidence,
            ["matched"] = clip.Hit.Text ?? "",
        };
        if (pictures is not null)
        {
            row["thumbnail"] = pictures.PathOf(clip.Hit);
        }

        return row;
    }
}
