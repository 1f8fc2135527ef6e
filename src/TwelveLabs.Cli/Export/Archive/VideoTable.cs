using System.Text.Json.Nodes;
using Newtonsoft.Json.Linq;
using TwelveLabs.Cli.Operations;
using TwelveLabs.Cli.Output;

namespace TwelveLabs.Cli.Export.Archive;

/// <summary>Writes the videos of an index as lines of JSON, and their metadata as a table.</summary>
internal static class VideoTable
{
    /// <summary>The end of a column's name that says that its values are texts, however they look.</summary>
    private const string TextMark = ":text";

    public static void WriteLines(IEnumerable<Video> videos, TextWriter output)
    {
        foreach (var video in videos)
        {
            output.WriteLine(ModelJson.Write(video)!.ToJsonString());
        }
    }

    /// <summary>Writes the file, the title and the users' own metadata of each video, as the option metadata of <c>twelvelabs ingest</c> reads them.</summary>
    /// <remarks>Of videos with the same file name only the first has a row: a row is found by that name.</remarks>
    public static void WriteMetadata(IEnumerable<Video> videos, TextWriter output) =>
        CsvText.Write([.. videos.Where(video => video.Metadata?.Filename is not null).DistinctBy(video => video.Metadata!.Filename).Select(Row)], output);

    private static JsonObject Row(Video video)
    {
        var row = new JsonObject { ["file"] = video.Metadata!.Filename, ["video_title"] = video.Metadata.VideoTitle };
        foreach (var (key, value) in video.Metadata.UserMetadata.Where(member => member.Value is not null))
        {
            row[LooksLikeOtherType(value!) ? key + TextMark : key] = JsonNode.Parse(value!.ToString(Newtonsoft.Json.Formatting.None));
        }

        return row;
    }

    // A text such as "007" or "true" would be read as a number or a truth value.
    private static bool LooksLikeOtherType(JToken value) =>
        value.Type == JTokenType.String && (string?)value is { Length: > 0 } text
        && (char.IsAsciiDigit(text[0]) || text[0] == '-' || text.Equals("true", StringComparison.OrdinalIgnoreCase) || text.Equals("false", StringComparison.OrdinalIgnoreCase));
}
