using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace TwelveLabs.Cli.Ingest.Results;

/// <summary>Represents a run as a whole.</summary>
internal sealed record RunSummary(string IndexName, string? IndexId, DateTimeOffset StartedAt, DateTimeOffset EndedAt, string? Limit, DateTimeOffset? LimitEndsAt);

/// <summary>Writes a file with what became of each video, as JSON or as a page.</summary>
internal static class RunReport
{
    public const string Page = ".html";
    public const string Data = ".json";
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(string path, RunSummary run, IReadOnlyList<VideoResult> results)
    {
        var text = Path.GetExtension(path).Equals(Page, StringComparison.OrdinalIgnoreCase) ? HtmlReport.Of(run, results) : Json(run, results);

        // A reader never sees half of it.
        var temporary = $"{path}.{Environment.ProcessId}";
        File.WriteAllText(temporary, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        File.Move(temporary, path, overwrite: true);
    }

    private static string Json(RunSummary run, IReadOnlyList<VideoResult> results) => new JsonObject
    {
        ["index_name"] = run.IndexName,
        ["index_id"] = run.IndexId,
        ["started_at"] = Time(run.StartedAt),
        ["ended_at"] = Time(run.EndedAt),
        ["limit"] = run.Limit,
        ["limit_ends_at"] = run.LimitEndsAt is { } end ? Time(end) : null,
        ["counts"] = new JsonObject(results.CountBy(result => result.StatusText).OrderBy(count => count.Key, StringComparer.Ordinal).Select(count => KeyValuePair.Create(count.Key, (JsonNode?)count.Value))),
        ["files"] = new JsonArray([.. results.Select(result => result.ToJson())]),
    }.ToJsonString(Indented) + "\n";

    private static string Time(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
