using TwelveLabs.Embeddings;

namespace TwelveLabs;

/// <summary>Settings of a <see cref="TwelveLabsEmbeddingGenerator"/>. They are read once, when the generator is made.</summary>
public sealed class TwelveLabsEmbeddingOptions
{
    /// <summary>The engine that makes vectors where a call names none. Default: <c>Marengo-retrieval-2.6</c>.</summary>
    public string EngineName { get; set; } = EmbeddingDefaults.EngineName;

    /// <summary>
    /// How many numbers a vector of <see cref="EngineName"/> has: told to those who ask for the generator's metadata, such
    /// as a vector store. It changes nothing in what the engine gives. Null: 1024 for the engine that is the default, and
    /// not known for another.
    /// </summary>
    public int? Dimensions { get; set; }

    /// <summary>How many calls may be under way at once: the API takes one input a call. Default: 4.</summary>
    public int MaxConcurrency { get; set; } = 4;

    /// <summary>
    /// Makes one vector of the several that the API gives for a long sound. They are given in their order and must not be
    /// changed. Null: their mean, in which each counts by its length in time, scaled to the length that they have themselves.
    /// </summary>
    public Func<IReadOnlyList<EmbeddingSegment>, ReadOnlyMemory<float>>? Pooling { get; set; }

    /// <summary>Whether disposing the generator disposes the client too. Default: no, since a client serves a whole program.</summary>
    public bool DisposeClient { get; set; }

    /// <summary>The clock that says when a vector was made. Default: the system's.</summary>
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

    /// <summary>How many numbers a vector of an engine has, or null where that is not known.</summary>
    internal int? DimensionsOf(string engine) =>
        Dimensions is { } known && Same(engine, EngineName) ? known : Same(engine, EmbeddingDefaults.EngineName) ? EmbeddingDefaults.Dimensions : null;

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
