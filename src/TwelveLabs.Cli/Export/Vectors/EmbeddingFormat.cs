namespace TwelveLabs.Cli.Export.Vectors;

/// <summary>How vectors are written.</summary>
internal enum EmbeddingFormat
{
    /// <summary>A matrix of NumPy, with the meaning of its rows in a file beside it.</summary>
    Npy,

    /// <summary>Parquet, a row for each vector.</summary>
    Parquet,

    /// <summary>A line of JSON for each vector.</summary>
    Ndjson,
}
