using TwelveLabs.Embeddings;

namespace TwelveLabs;

/// <summary>The settings of a <see cref="TwelveLabsEmbeddingGenerator"/>. They are read once, when the generator is created.</summary>
public sealed class TwelveLabsEmbeddingOptions
{
    /// <summary>Gets or sets the engine for calls that set none. Default: <c>Marengo-retrieval-2.6</c>.</summary>
    public string EngineName { get; set; } = EmbeddingDefaults.EngineName;

    /// <summary>
    /// Gets or sets the number of dimensions of an embedding of <see cref="EngineName"/>, for the metadata of the generator that consumers such
    /// as vector stores read. It does not change the embeddings. Null: 1024 for the default engine,
    /// unknown for another.
    /// </summary>
    public int? Dimensions { get; set; }

    /// <summary>Gets or sets the maximum number of concurrent calls. The API accepts one input per call. Default: 4.</summary>
    public int MaxConcurrency { get; set; } = 4;

    /// <summary>
    /// Gets or sets the function that computes one embedding of the segments of long audio. They are in order and must not be
    /// changed. Null: their mean, weighted by duration and scaled to their length.
    /// </summary>
    public Func<IReadOnlyList<EmbeddingSegment>, ReadOnlyMemory<float>>? Pooling { get; set; }

    /// <summary>Gets or sets a value indicating whether disposing the generator disposes the client too. Default: false.</summary>
    public bool DisposeClient { get; set; }

    /// <summary>Gets or sets the time provider for the creation time of embeddings. Default: the system's.</summary>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    internal TwelveLabsEmbeddingOptions Checked()
    {
        if (string.IsNullOrWhiteSpace(EngineName))
        {
            throw new ArgumentException($"{nameof(EngineName)} must not be empty.", nameof(EngineName));
        }

        if (Dimensions <= 0)
        {
            throw new ArgumentOutOfRangeException(nameof(Dimensions), Dimensions, $"{nameof(Dimensions)} must be more than zero.");
        }

        if (MaxConcurrency <= 0)
        {
            throw new ArgumentOutOfRangeException(nameof(MaxConcurrency), MaxConcurrency, $"{nameof(MaxConcurrency)} must be more than zero.");
        }

        _ = TimeProvider ?? throw new ArgumentNullException(nameof(TimeProvider));
        return (TwelveLabsEmbeddingOptions)MemberwiseClone();
    }

    /// <summary>Gets the number of dimensions of an embedding of an engine, or null if unknown.</summary>
    internal int? DimensionsOf(string engine) =>
        Dimensions is { } known && Same(engine, EngineName) ? known : Same(engine, EmbeddingDefaults.EngineName) ? EmbeddingDefaults.Dimensions : null;

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
