using Parquet;
using Parquet.Schema;

namespace TwelveLabs.Cli.Export.Vectors;

/// <summary>Writes vectors as Parquet, with the columns video_id, file, start, end, scope and embedding, a list of floats.</summary>
internal sealed class ParquetEmbeddingWriter : IEmbeddingWriter
{
    // A group of rows is held in memory until it is written: 16 MB of vectors with 1,024 values.
    private const int GroupSize = 4096;

    // The list is there, its one level of repetition is there, and its element is required.
    private const int ElementIsThere = 2;

    private readonly List<EmbeddingRow> _rows = [];
    private readonly ParquetWriter _writer;
    private readonly Columns _columns;

    private ParquetEmbeddingWriter(ParquetWriter writer, Columns columns) => (_writer, _columns) = (writer, columns);

    public static async Task<ParquetEmbeddingWriter> CreateAsync(Stream stream, CancellationToken cancellationToken)
    {
        var columns = new Columns();
        var schema = new ParquetSchema(columns.VideoId, columns.File, columns.Start, columns.End, columns.Scope, new ListField("embedding", columns.Element));
        return new ParquetEmbeddingWriter(await ParquetWriter.CreateAsync(schema, stream, cancellationToken: cancellationToken), columns);
    }

    public async Task WriteAsync(IReadOnlyList<EmbeddingRow> rows, CancellationToken cancellationToken)
    {
        _rows.AddRange(rows);
        if (_rows.Count >= GroupSize)
        {
            await WriteGroupAsync(cancellationToken);
        }
    }

    public async Task CompleteAsync(CancellationToken cancellationToken)
    {
        if (_rows.Count > 0)
        {
            await WriteGroupAsync(cancellationToken);
        }
    }

    public ValueTask DisposeAsync() => _writer.DisposeAsync();

    private async Task WriteGroupAsync(CancellationToken cancellationToken)
    {
        using var group = _writer.CreateRowGroup();
        await group.WriteAsync(_columns.VideoId, Column(row => row.VideoId));
        await group.WriteAsync(_columns.File, Column(row => row.File));
        await group.WriteAsync<double>(_columns.Start, Column(row => row.Start), cancellationToken: cancellationToken);
        await group.WriteAsync<double>(_columns.End, Column(row => row.End), cancellationToken: cancellationToken);
        await group.WriteAsync(_columns.Scope, Column(row => row.Scope));

        var values = new float[_rows.Sum(row => row.Vector.Length)];
        var definitions = new int[values.Length];
        Array.Fill(definitions, ElementIsThere);
        var repetitions = new int[values.Length];
        Array.Fill(repetitions, 1);
        var at = 0;
        foreach (var row in _rows)
        {
            // 0 begins a new list.
            repetitions[at] = 0;
            row.Vector.CopyTo(values.AsMemory(at));
            at += row.Vector.Length;
        }

        await group.WriteAllPartsAsync<float>(_columns.Element, values, definitions, repetitions, cancellationToken);
        group.CompleteValidate();
        _rows.Clear();
    }

    private T[] Column<T>(Func<EmbeddingRow, T> select) => [.. _rows.Select(select)];

    // A field belongs to the schema of one file.
    private sealed class Columns
    {
        public DataField VideoId { get; } = new DataField<string>("video_id", true);

        public DataField File { get; } = new DataField<string>("file", true);

        public DataField Start { get; } = new DataField<double>("start", true);

        public DataField End { get; } = new DataField<double>("end", true);

        public DataField Scope { get; } = new DataField<string>("scope", true);

        public DataField Element { get; } = new DataField<float>("element", false);
    }
}
