namespace TwelveLabs.Cli.Export.Vectors;

/// <summary>Writes vectors in one format. Disposing it completes the file.</summary>
internal interface IEmbeddingWriter : IAsyncDisposable
{
    Task WriteAsync(IReadOnlyList<EmbeddingRow> rows, CancellationToken cancellationToken);

    /// <summary>Writes what the format has at the end.</summary>
    Task CompleteAsync(CancellationToken cancellationToken);
}
