using TwelveLabs.Emulator.Media;

namespace TwelveLabs.Emulator.State;

/// <summary>Represents a task that creates the embeddings of a video.</summary>
internal sealed record EmbedTaskRecord(string Id, string EngineName, VideoSource Source, DateTimeOffset CreatedAt, TimeSpan Takes)
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(7);

    public double Start { get; init; }

    public double End { get; init; }

    public double ClipLength { get; init; }

    public required IReadOnlyList<string> Scopes { get; init; }

    public bool Fails { get; init; }

    public string Status(DateTimeOffset now) => now < CreatedAt + Takes ? "processing" : Fails ? "failed" : "ready";

    public bool IsKept(DateTimeOffset now) => now - CreatedAt < Kept;
}
