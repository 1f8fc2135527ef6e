using System.Text.Encodings.Web;
using System.Text.Json;

namespace TwelveLabs.Cli.Export.Vectors;

/// <summary>Writes each row as a line of JSON, with its vector or without.</summary>
internal sealed class EmbeddingLineWriter(Stream stream, bool withVectors) : IEmbeddingWriter
{
    private static readonly byte[] NewLine = "\n"u8.ToArray();

    private readonly Utf8JsonWriter _json = new(stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    public async Task WriteAsync(IReadOnlyList<EmbeddingRow> rows, CancellationToken cancellationToken)
    {
        foreach (var row in rows)
        {
            row.Write(_json, withVectors);
            await _json.FlushAsync(cancellationToken);
            _json.Reset();
            await stream.WriteAsync(NewLine, cancellationToken);
        }
    }

    public Task CompleteAsync(CancellationToken cancellationToken) => stream.FlushAsync(cancellationToken);

    public ValueTask DisposeAsync() => _json.DisposeAsync();
}
