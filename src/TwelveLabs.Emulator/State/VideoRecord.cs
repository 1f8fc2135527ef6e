using TwelveLabs.Emulator.Media;

namespace TwelveLabs.Emulator.State;

/// <summary>Represents a video, which exists for callers from <see cref="IndexedAt"/> on.</summary>
internal sealed class VideoRecord(string id, string indexId, VideoSource source, DateTimeOffset createdAt, DateTimeOffset indexedAt)
{
    public string Id { get; } = id;

    public string IndexId { get; } = indexId;

    public VideoSource Source { get; } = source;

    public DateTimeOffset CreatedAt { get; } = createdAt;

    public DateTimeOffset IndexedAt { get; } = indexedAt;

    public DateTimeOffset? ChangedAt { get; set; }

    public DateTimeOffset UpdatedAt => ChangedAt ?? IndexedAt;

    public string? Title { get; set; }

    public JsonObject UserMetadata { get; set; } = [];

    public bool Streams { get; init; } = true;

    /// <summary>Gets a value indicating whether the task of the video fails, so that the video never exists for callers.</summary>
    public bool IndexingFails { get; init; }

    public double Duration => Source.Facts.Duration;

    public IReadOnlyList<Cue> Cues => Source.Cues;

    public bool IsReady(DateTimeOffset now) => !IndexingFails && now >= IndexedAt;
}
