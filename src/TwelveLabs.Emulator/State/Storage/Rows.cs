using System.Text.Json.Serialization;
using TwelveLabs.Emulator.Media;

namespace TwelveLabs.Emulator.State.Storage;

// The JSON of the table "records". A member that is added later is optional; any other change is a new version of the database.
internal sealed record IndexRow(string Name, IReadOnlyList<EngineRecord> Engines, IReadOnlyList<string> Addons, DateTimeOffset CreatedAt, DateTimeOffset UpdatedAt);

internal sealed record SourceRow(string Type, string FileName, string? Url, long Size, string? Sha256, VideoFacts Facts, string? File, string? ContentType);

internal sealed record VideoRow(
    string IndexId, SourceRow Source, DateTimeOffset CreatedAt, DateTimeOffset IndexedAt, DateTimeOffset? ChangedAt, string? Title, JsonObject UserMetadata, bool Streams, bool IndexingFails);

// With the video, which can be deleted before its task.
internal sealed record TaskRow(string VideoId, VideoRow Video, DateTimeOffset CreatedAt, TimeSpan Duration, string? Failure, bool EventIsDue);

internal sealed record EmbedTaskRow(
    string EngineName, SourceRow Source, DateTimeOffset CreatedAt, TimeSpan Takes, double Start, double End, double ClipLength, IReadOnlyList<string> Scopes, bool Fails);

internal sealed record ImportedRow(string Id, TaskRow Task);

internal sealed record ImportRow(string IntegrationId, string IndexId, string IndexName, DateTimeOffset CreatedAt, IReadOnlyList<ImportedRow> Tasks, IReadOnlyList<FailedFile> Failed);

internal sealed record ResultRow(string Kind, IReadOnlyList<JsonObject> Items, int PageLimit, string Pool, JsonObject? Frame, DateTimeOffset ExpiresAt, int? InnerMatches);

/// <summary>Serializes the rows without reflection, which can be disabled in a trimmed program.</summary>
[JsonSourceGenerationOptions(IgnoreReadOnlyProperties = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault)]
[JsonSerializable(typeof(IndexRow))]
[JsonSerializable(typeof(VideoRow))]
[JsonSerializable(typeof(TaskRow))]
[JsonSerializable(typeof(EmbedTaskRow))]
[JsonSerializable(typeof(ImportRow))]
[JsonSerializable(typeof(ResultRow))]
[JsonSerializable(typeof(IReadOnlyList<Cue>))]
internal sealed partial class RowJson : JsonSerializerContext;
