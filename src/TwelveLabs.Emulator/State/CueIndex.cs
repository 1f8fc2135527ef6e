using Microsoft.Data.Sqlite;
using TwelveLabs.Emulator.Media;
using TwelveLabs.Emulator.State.Storage;

namespace TwelveLabs.Emulator.State;

/// <summary>Represents a cue that full-text search found, with its rank from SQLite (smaller is better).</summary>
internal sealed record CueMatch(long Row, string VideoId, Cue Cue, double Rank);

/// <summary>Searches the text of all videos.</summary>
internal sealed class CueIndex(SqliteConnection connection)
{
    private readonly Lock _gate = new();

    public void Write(IReadOnlyList<Action<SqliteConnection>> statements)
    {
        if (statements.Count == 0)
        {
            return;
        }

        lock (_gate)
        {
            using var transaction = connection.BeginTransaction();
            foreach (var statement in statements)
            {
                statement(connection);
            }

            transaction.Commit();
        }
    }

    /// <summary>Reads with the connection while no other thread uses it.</summary>
    public T Read<T>(Func<SqliteConnection, T> read)
    {
        lock (_gate)
        {
            return read(connection);
        }
    }

    /// <summary>Returns the cues that match an FTS5 expression, best first.</summary>
    public IReadOnlyList<CueMatch> Match(string indexId, string expression) => ReadTexts(reading =>
    {
        var table = CueTable.Name(indexId);
        using var command = reading.Command(
            $"SELECT rowid, video_id, kind, starts, ends, body, bm25({table}) AS rank FROM {table} WHERE {table} MATCH $query ORDER BY rank, rowid", ("$query", expression));
        using var reader = command.ExecuteReader();
        var found = new List<CueMatch>();
        while (reader.Read())
        {
            var cue = new Cue(reader.GetDouble(3), reader.GetDouble(4), reader.GetString(5), reader.GetString(2));
            found.Add(new CueMatch(reader.GetInt64(0), reader.GetString(1), cue, reader.GetDouble(6)));
        }

        return found;
    });

    public int Count(string indexId) => ReadTexts(reading =>
        Convert.ToInt32(reading.Value($"SELECT count(*) FROM {CueTable.Name(indexId)}"), CultureInfo.InvariantCulture));

    // The first use of a full-text table reads its own tables. Another connection may create or drop an index between these reads, which SQLite
    // does not try again; of the state at the first read, nothing changes until the end of the transaction.
    private T ReadTexts<T>(Func<SqliteConnection, T> read) => Read(reading =>
    {
        using var transaction = reading.BeginTransaction(deferred: true);
        _ = reading.Value("SELECT count(*) FROM sqlite_schema");
        return read(reading);
    });
}
