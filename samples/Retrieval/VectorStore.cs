using System.Numerics.Tensors;
using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;

/// <summary>A clip of a video.</summary>
internal sealed record Clip(string Video, double Start, double End, double Similarity);

/// <summary>A table of embeddings. Use a vector database for more than some ten thousand clips.</summary>
internal sealed class VectorStore : IDisposable
{
    private readonly SqliteConnection _connection;

    public VectorStore(string path)
    {
        _connection = new SqliteConnection($"Data Source={path}");
        _connection.Open();
        Execute("CREATE TABLE IF NOT EXISTS clips (video TEXT, start REAL, end REAL, vector BLOB, PRIMARY KEY (video, start, end))");
    }

    public void Add(string video, double start, double end, ReadOnlySpan<float> vector) => Execute(
        "INSERT OR REPLACE INTO clips VALUES ($video, $start, $end, $vector)",
        ("$video", video), ("$start", start), ("$end", end), ("$vector", MemoryMarshal.AsBytes(vector).ToArray()));

    public IEnumerable<Clip> Nearest(ReadOnlyMemory<float> vector, int count)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = "SELECT video, start, end, vector FROM clips";
        using var reader = command.ExecuteReader();
        var clips = new List<Clip>();
        while (reader.Read())
        {
            var stored = MemoryMarshal.Cast<byte, float>((byte[])reader["vector"]);
            clips.Add(new Clip(reader.GetString(0), reader.GetDouble(1), reader.GetDouble(2), TensorPrimitives.CosineSimilarity(vector.Span, stored)));
        }

        return clips.OrderByDescending(clip => clip.Similarity).Take(count);
    }

    public void Dispose() => _connection.Dispose();

    private void Execute(string sql, params (string Name, object Value)[] parameters)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in parameters)
        {
            command.Parameters.AddWithValue(name, value);
        }

        command.ExecuteNonQuery();
    }
}
