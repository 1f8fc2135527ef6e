using Microsoft.Data.Sqlite;
using TwelveLabs.Emulator.Media;

namespace TwelveLabs.Emulator.State;

/// <summary>Represents a cue that full-text search found, with its rank from SQLite (smaller is better).</summary>
internal sealed record CueMatch(long Row, string VideoId, Cue Cue, double Rank);

/// <summary>Stores the text of all videos. Each index has an FTS5 table, so that the words of one do not affect the ranking of another.</summary>
internal sealed class CueIndex : IDisposable
{
    private readonly SqliteConnection _connection = new("Data Source=:memory:");
    private readonly Lock _gate = new();

    public CueIndex() => _connection.Open();

    public void CreateIndex(string indexId) =>
        Run($"CREATE VIRTUAL TABLE {Table(indexId)} USING fts5(body, video_id UNINDEXED, kind UNINDEXED, starts UNINDEXED, ends UNINDEXED, tokenize = 'porter unicode61')");

    public void DropIndex(string indexId) => Run($"DROP TABLE IF EXISTS {Table(indexId)}");

    public void RemoveVideo(string indexId, string videoId) => Run($"DELETE FROM {Table(indexId)} WHERE video_id = $video", ("$video", videoId));

    public void AddVideo(string indexId, string videoId, IEnumerable<Cue> cues)
    {
        lock (_gate)
        {
            using var transaction = _connection.BeginTransaction();
            foreach (var cue in cues)
            {
                using var command = Command(
                    $"INSERT INTO {Table(indexId)} (body, video_id, kind, starts, ends) VALUES ($body, $video, $kind, $starts, $ends)",
                    ("$body", cue.Text), ("$video", videoId), ("$kind", cue.Kind), ("$starts", cue.Start), ("$ends", cue.End));
                command.ExecuteNonQuery();
            }

            transaction.Commit();
        }
    }

    /// <summary>Returns the cues that match an FTS5 expression, best first.</summary>
    public IReadOnlyList<CueMatch> Match(string indexId, string expression)
    {
        lock (_gate)
        {
            using var command = Command(
                $"SELECT rowid, video_id, kind, starts, ends, body, bm25({Table(indexId)}) AS rank FROM {Table(indexId)} WHERE {Table(indexId)} MATCH $query ORDER BY rank, rowid",
                ("$query", expression));
            using var reader = command.ExecuteReader();
            var found = new List<CueMatch>();
            while (reader.Read())
            {
                var cue = new Cue(reader.GetDouble(3), reader.GetDouble(4), reader.GetString(5), reader.GetString(2));
                found.Add(new CueMatch(reader.GetInt64(0), reader.GetString(1), cue, reader.GetDouble(6)));
            }

            return found;
        }
    }

    public int Count(string indexId)
    {
        lock (_gate)
        {
            using var command = Command($"SELECT count(*) FROM {Table(indexId)}");
            return Convert.ToInt32(command.ExecuteScalar(), CultureInfo.InvariantCulture);
        }
    }

    public void Dispose() => _connection.Dispose();

    // Table names cannot be parameters. Ids are hex digits that the emulator generates, which is validated anyway.
    private static string Table(string indexId) =>
        indexId.All(char.IsAsciiHexDigit) ? $"cues_{indexId}" : throw new ArgumentException($"'{indexId}' is no index id.", nameof(indexId));

    private void Run(string sql, params (string Name, object Value)[] parameters)
    {
        lock (_gate)
        {
            using var command = Command(sql, parameters);
            command.ExecuteNonQuery();
        }
    }

    private SqliteCommand Command(string sql, params (string Name, object Value)[] parameters)
    {
        var command = _connection.CreateCommand();
#pragma warning disable CA2100 // The text is made of constants and checked table names; every value is a parameter.
        command.CommandText = sql;
#pragma warning restore CA2100
        foreach (var (name, value) in parameters)
        {
            command.Parameters.AddWithValue(name, value);
        }

        return command;
    }
}
