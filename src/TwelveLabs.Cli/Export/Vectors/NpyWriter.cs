using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace TwelveLabs.Cli.Export.Vectors;

/// <summary>Writes vectors as a matrix of NumPy, format version 1.0: 32-bit floats, little-endian, a row for each vector.</summary>
internal sealed class NpyWriter(Stream stream) : IEmbeddingWriter
{
    /// <summary>The length of the header with its preamble: the number of rows is known at the end only, so there is room for any.</summary>
    public const int HeaderLength = 128;

    private long _rows;
    private int _dimensions;

    public async Task WriteAsync(IReadOnlyList<EmbeddingRow> rows, CancellationToken cancellationToken)
    {
        foreach (var row in rows)
        {
            if (_rows == 0)
            {
                _dimensions = row.Vector.Length;
                await stream.WriteAsync(Header(), cancellationToken);
            }
            else if (row.Vector.Length != _dimensions)
            {
                throw new InvalidDataException($"A matrix needs vectors of one length, and these have {_dimensions} and {row.Vector.Length} values. Use the format parquet or ndjson.");
            }

            await stream.WriteAsync(BytesOf(row.Vector.Span), cancellationToken);
            _rows++;
        }
    }

    public async Task CompleteAsync(CancellationToken cancellationToken)
    {
        stream.Position = 0;
        await stream.WriteAsync(Header(), cancellationToken);
        await stream.FlushAsync(cancellationToken);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private static byte[] BytesOf(ReadOnlySpan<float> values)
    {
        if (BitConverter.IsLittleEndian)
        {
            return MemoryMarshal.AsBytes(values).ToArray();
        }

        var bytes = new byte[values.Length * sizeof(float)];
        for (var at = 0; at < values.Length; at++)
        {
            BinaryPrimitives.WriteSingleLittleEndian(bytes.AsSpan(at * sizeof(float)), values[at]);
        }

        return bytes;
    }

    private byte[] Header()
    {
        const int Preamble = 10;
        var text = string.Create(CultureInfo.InvariantCulture, $"{{'descr': '<f4', 'fortran_order': False, 'shape': ({_rows}, {_dimensions}), }}");
        var header = new byte[HeaderLength];
        Encoding.Latin1.GetBytes("\u0093NUMPY\u0001\0").CopyTo(header, 0);
        BinaryPrimitives.WriteUInt16LittleEndian(header.AsSpan(8), HeaderLength - Preamble);
        Encoding.ASCII.GetBytes(text.PadRight(HeaderLength - Preamble - 1) + "\n").CopyTo(header, Preamble);
        return header;
    }
}
