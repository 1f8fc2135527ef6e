using System.Text.Json.Nodes;

namespace TwelveLabs.Cli.Search;

/// <summary>Represents a clip that a search found.</summary>
/// <param name="Rank">The place in the order of the service, from 1.</param>
/// <param name="VideoId">The id of the video.</param>
/// <param name="Start">The start in seconds.</param>
/// <param name="End">The end in seconds.</param>
/// <param name="Score">The score, or null if the service gives none.</param>
/// <param name="Confidence">The level of confidence, or null.</param>
/// <param name="Text">The spoken or written words that matched, or null if it was the picture.</param>
/// <param name="ThumbnailUrl">The URL of a thumbnail, or null if the index has none.</param>
internal sealed record FoundClip(int Rank, string VideoId, double Start, double End, double? Score, string? Confidence, string? Text, string? ThumbnailUrl)
{
    /// <summary>Gets the video, or null if it is gone since the search.</summary>
    public Video? Video { get; init; }

    public string? File => Video?.Metadata?.Filename;

    /// <summary>Gets what the video is called: by its file, else by its id.</summary>
    public string VideoName => File is { Length: > 0 } file ? file : VideoId;

    public JsonObject ToJson() => new()
    {
        ["video_id"] = VideoId,
        ["file"] = File,
        ["start"] = Start,
        ["end"] = End,
        ["score"] = Score,
        ["confidence"] = Confidence,
        ["text"] = Text,
        ["thumbnail_url"] = ThumbnailUrl,
    };
}
