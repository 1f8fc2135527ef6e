using System.Text.Json.Serialization;

namespace TwelveLabs.Benchmarks.Rivals;

// What a program would write by hand: records, and the serializer that the compiler generates for them.

internal sealed record HandIndex(
    [property: JsonPropertyName("_id")] string Id,
    string IndexName,
    IReadOnlyList<HandIndexEngine> Engines,
    IReadOnlyList<string>? Addons,
    int? VideoCount,
    double? TotalDuration,
    DateTimeOffset? CreatedAt,
    DateTimeOffset? UpdatedAt,
    DateTimeOffset? ExpiresAt);

internal sealed record HandIndexEngine(string EngineName, IReadOnlyList<string> EngineOptions, IReadOnlyList<string>? Addons, bool? Finetuned);

internal sealed record HandTask(
    [property: JsonPropertyName("_id")] string Id,
    string IndexId,
    string? VideoId,
    string Status,
    DateTimeOffset? EstimatedTime,
    HandTaskMetadata? Metadata,
    HandProgress? Process,
    HandHls? Hls,
    DateTimeOffset? CreatedAt,
    DateTimeOffset? UpdatedAt);

internal sealed record HandTaskMetadata(string? Filename, double? Duration, int? Width, int? Height);

internal sealed record HandProgress(double? Percentage, double? RemainSeconds);

internal sealed record HandHls(string? VideoUrl, IReadOnlyList<string>? ThumbnailUrls, string? Status, DateTimeOffset? UpdatedAt);

internal sealed record HandVideo(
    [property: JsonPropertyName("_id")] string Id,
    HandVideoMetadata? Metadata,
    HandHls? Hls,
    HandSource? Source,
    DateTimeOffset? IndexedAt,
    DateTimeOffset? CreatedAt,
    DateTimeOffset? UpdatedAt);

internal sealed record HandVideoMetadata(
    string? Filename, double? Duration, double? Fps, int? Width, int? Height, long? Size, string? VideoTitle, IReadOnlyList<string>? EngineIds)
{
    [JsonExtensionData]
    public Dictionary<string, System.Text.Json.JsonElement>? Others { get; set; }
}

internal sealed record HandSource(string? Type, string? Name, string? Url);

internal sealed record HandSearchPage(HandSearchPool? SearchPool, IReadOnlyList<HandHit> Data, HandTokenPage? PageInfo);

internal sealed record HandSearchPool(int? TotalCount, double? TotalDuration, string? IndexId);

internal sealed record HandHit(
    double? Score,
    double? Start,
    double? End,
    string? VideoId,
    string? Confidence,
    IReadOnlyList<HandMatch>? Metadata,
    string? ThumbnailUrl,
    Dictionary<string, string>? ModuleConfidence,
    IReadOnlyList<HandModule>? Modules);

internal sealed record HandMatch(string? Type, string? Text);

internal sealed record HandModule(string? Type, string? Confidence);

internal sealed record HandTokenPage(int? LimitPerPage, int? TotalResults, DateTimeOffset? PageExpiredAt, string? NextPageToken, string? PrevPageToken);

internal sealed record HandError(string? Code, string? Message, int? ErrorCode, string? DocsUrl);

internal sealed record HandEmbedTask([property: JsonPropertyName("_id")] string Id, string? EngineName, string? Status, HandEmbedding? VideoEmbedding);

internal sealed record HandEmbedding(IReadOnlyList<HandSegment>? Segments);

internal sealed record HandSegment(double? StartOffsetSec, double? EndOffsetSec, string? EmbeddingScope, float[]? Float);

internal sealed record HandEvent(string EventType, string? Text);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(HandIndex))]
[JsonSerializable(typeof(HandTask))]
[JsonSerializable(typeof(HandVideo))]
[JsonSerializable(typeof(HandSearchPage))]
[JsonSerializable(typeof(HandError))]
[JsonSerializable(typeof(HandEmbedTask))]
[JsonSerializable(typeof(HandEvent))]
internal sealed partial class HandContext : JsonSerializerContext;
