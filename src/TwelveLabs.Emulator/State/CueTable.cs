using Microsoft.Data.Sqlite;
using TwelveLabs.Emulator.Media;
using TwelveLabs.Emulator.State.Storage;

namespace TwelveLabs.Emulator.State;

/// <summary>Changes the full-text tables. Each index has an FTS5 table, so that the words of one do not affect the ranking of another.</summary>
internal static class CueTable
{
    public static Action<SqliteConnection> Create(string indexId) => connection =>
        connection.Run($"CREATE VIRTUAL TABLE {Name(indexId)} USING fts5(body, video_id UNINDEXED, kind UNINDEXED, starts UNINDEXED, ends UNINDEXED, tokenize = 'porter unicode61')");

    public static Action<SqliteConnection> Drop(string indexId) => connection => connection.Run($"DROP TABLE IF EXISTS {Name(indexId)}");

    public static Action<SqliteConnection> RemoveVideo(string indexId, string videoId) => connection =>
        connection.Run($"DELETE FROM {Name(indexId)} WHERE video_id = $video", ("$video", videoId));

    public static Action<SqliteConnection> AddVideo(string indexId, string videoId, IEnumerable<Cue> cues) => connection =>
    {
        foreach (var cue in cues)
        {
            connection.Run(
                $"INSERT INTO {Name(indexId)} (body, video_id, kind, starts, ends) VALUES ($body, $video, $kind, $starts, $ends)",
                ("$body", cue.Text), ("$video", videoId), ("$kind", cue.Kind), ("$starts", cue.Start), ("$ends", cue.End));
        }
    };

    // Table names cannot be parameters. Ids are hex digits that the emulator generates, which is validated anyway.
    public static string Name(string indexId) =>
        indexId.All(char.IsAsciiHexDigit) ? $"cues_{indexId}" : throw new ArgumentException($"'{indexId}' is no index id.", nameof(indexId));
}
