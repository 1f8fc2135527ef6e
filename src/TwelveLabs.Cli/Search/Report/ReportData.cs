using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace TwelveLabs.Cli.Search.Report;

/// <summary>Represents what the page of a search shows.</summary>
/// <param name="Query">The words of the query, or null.</param>
/// <param name="Image">The image of the query as a data URI, or its URL as a text; null if the query is words.</param>
/// <param name="Index">The name of the index.</param>
/// <param name="Sources">The sources that were searched.</param>
/// <param name="Made">When the page was made.</param>
/// <param name="Videos">The videos, by their best clip.</param>
internal sealed record ReportData(string? Query, string? Image, string Index, IReadOnlyList<string> Sources, DateTimeOffset Made, IReadOnlyList<ReportVideo> Videos);

/// <summary>Represents a video with its clips.</summary>
/// <param name="Name">The name of the file, or the id.</param>
/// <param name="Title">The title, or null.</param>
/// <param name="Duration">The duration in seconds.</param>
/// <param name="Source">The URL of the local file, relative to the page where it can be; or null.</param>
/// <param name="Stream">The URL of the service's stream, or null.</param>
/// <param name="Clips">The clips, best first.</param>
internal sealed record ReportVideo(string Name, string? Title, double Duration, string? Source, string? Stream, IReadOnlyList<ReportClip> Clips);

/// <summary>Represents a clip.</summary>
internal sealed record ReportClip(int Rank, double Start, double End, double? Score, string? Confidence, string? Text, string? Thumbnail);

/// <summary>Writes the data of a page so that nothing in it can end the script element that holds it.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ReportData))]
internal sealed partial class ReportJson : JsonSerializerContext
{
    // This encoder escapes < > & ' and the line separators of JavaScript, in any range that it lets through.
    public static string Of(ReportData data)
    {
        var context = new ReportJson(new JsonSerializerOptions(Default.Options) { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) });
        return JsonSerializer.Serialize(data, context.ReportData);
    }
}
