using System.Text.Json.Serialization;
using Refit;

namespace TwelveLabs.Benchmarks;

/// <summary>What a program would write by hand: records, and the serializer that the compiler generates for them.</summary>
internal sealed record HandIndexEngine(
    [property: JsonPropertyName("engine_name")] string EngineName,
    [property: JsonPropertyName("engine_options")] IReadOnlyList<string> EngineOptions,
    [property: JsonPropertyName("addons")] IReadOnlyList<string>? Addons,
    [property: JsonPropertyName("finetuned")] bool? IsFinetuned);

internal sealed record HandIndex(
    [property: JsonPropertyName("_id")] string Id,
    [property: JsonPropertyName("index_name")] string IndexName,
    [property: JsonPropertyName("engines")] IReadOnlyList<HandIndexEngine> Engines,
    [property: JsonPropertyName("addons")] IReadOnlyList<string>? Addons,
    [property: JsonPropertyName("video_count")] int? VideoCount,
    [property: JsonPropertyName("total_duration")] double? TotalDuration,
    [property: JsonPropertyName("created_at")] DateTimeOffset? CreatedAt,
    [property: JsonPropertyName("updated_at")] DateTimeOffset? UpdatedAt,
    [property: JsonPropertyName("expires_at")] DateTimeOffset? ExpiresAt);

[JsonSerializable(typeof(HandIndex))]
internal sealed partial class HandContext : JsonSerializerContext;

/// <summary>The API as Refit wants to have it declared.</summary>
internal interface IRefitApi
{
    [Get("/indexes/{id}")]
    Task<HandIndex> GetIndexAsync(string id, [Header("x-api-key")] string key, CancellationToken cancellationToken);
}
