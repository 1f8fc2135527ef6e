using System.Text.Json.Serialization;

namespace TwelveLabs.Cli.Export.Archive;

/// <summary>Represents manifest.json of an exported index: what is there, for the run that continues it.</summary>
// Members with a default value are set and not init: the generated reader would set init ones that are absent to null.
internal sealed record ExportManifest
{
    public required string IndexId { get; init; }

    public string? IndexName { get; init; }

    /// <summary>Gets a value indicating whether nothing is missing.</summary>
    public bool Complete { get; init; }

    public ManifestCounts Counts { get; set; } = new();

    /// <summary>Gets the file names of the videos by id, so that a later run gives the same ones.</summary>
    public SortedDictionary<string, string> Names { get; set; } = new(StringComparer.Ordinal);

    public IReadOnlyList<string> Failures { get; set; } = [];
}

/// <summary>Represents the counts of an exported index; null for what the index has no engine or option for.</summary>
internal sealed record ManifestCounts
{
    public int Videos { get; init; }

    public int? Transcripts { get; init; }

    public int? TextInVideo { get; init; }

    public int? Logos { get; init; }

    public long? Embeddings { get; init; }

    /// <summary>Gets the number of videos that the vectors are of.</summary>
    public int? EmbeddedVideos { get; init; }
}

/// <summary>Reads and writes the manifest without reflection.</summary>
[JsonSourceGenerationOptions(WriteIndented = true, PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(ExportManifest))]
internal sealed partial class ManifestJson : JsonSerializerContext;
