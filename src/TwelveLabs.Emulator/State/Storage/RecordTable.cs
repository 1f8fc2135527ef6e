using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using TwelveLabs.Emulator.Media;

namespace TwelveLabs.Emulator.State.Storage;

/// <summary>Stores records as JSON. The JSON is written when the change is made, because the record can change again before it is stored.</summary>
internal sealed class RecordTable(CueIndex reader)
{
    public const string Index = "index";
    public const string Video = "video";
    public const string Task = "task";
    public const string EmbedTask = "embed_task";
    public const string Import = "import";

    public static void Save(ChangeSet changes, string account, IndexRecord index) => Put(changes, Index, index.Id, account, RowMapper.Row(index), RowJson.Default.IndexRow);

    public static void Save(ChangeSet changes, string account, VideoRecord video) => Put(changes, Video, video.Id, account, RowMapper.Row(video), RowJson.Default.VideoRow);

    public static void Save(ChangeSet changes, string account, TaskRecord task) => Put(changes, Task, task.Id, account, RowMapper.Row(task), RowJson.Default.TaskRow);

    public static void Save(ChangeSet changes, string account, ImportRecord import) => Put(changes, Import, import.Id, account, RowMapper.Row(import), RowJson.Default.ImportRow);

    public static void Save(ChangeSet changes, string account, EmbedTaskRecord task)
    {
        Put(changes, EmbedTask, task.Id, account, RowMapper.Row(task), RowJson.Default.EmbedTaskRow);
        SaveCues(changes, task.Id, task.Source.Cues);
    }

    public static void Save(ChangeSet changes, string account, ResultSet result)
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(RowMapper.Row(result), RowJson.Default.ResultRow);
        changes.AddRecord(connection => connection.Run(
            "INSERT INTO results (id, account, expires, json) VALUES ($id, $account, $expires, $json)",
            ("$id", result.Id), ("$account", account), ("$expires", result.ExpiresAt.ToUnixTimeMilliseconds()), ("$json", json)));
    }

    public static void SaveCues(ChangeSet changes, string owner, IReadOnlyList<Cue> cues)
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(cues, RowJson.Default.IReadOnlyListCue);
        changes.AddRecord(connection => connection.Run("INSERT INTO transcripts (owner, json) VALUES ($owner, $json)", ("$owner", owner), ("$json", json)));
    }

    public static void Delete(ChangeSet changes, string kind, string id)
    {
        changes.AddRecord(connection => connection.Run("DELETE FROM records WHERE kind = $kind AND id = $id", ("$kind", kind), ("$id", id)));
        if (kind == Video)
        {
            changes.AddRecord(connection => connection.Run("DELETE FROM transcripts WHERE owner = $owner", ("$owner", id)));
        }
    }

    public static void DeleteExpiredResults(ChangeSet changes, DateTimeOffset now) =>
        changes.AddRecord(connection => connection.Run("DELETE FROM results WHERE expires <= $now", ("$now", now.ToUnixTimeMilliseconds())));

    /// <summary>Returns the transcript of a video or embedding task, or an empty one if it is deleted.</summary>
    public IReadOnlyList<Cue> FindCues(string owner) => reader.Read(connection =>
        connection.Value("SELECT json FROM transcripts WHERE owner = $owner", ("$owner", owner)) is byte[] json ? JsonSerializer.Deserialize(json, RowJson.Default.IReadOnlyListCue)! : []);

    public ResultSet? FindResult(string account, string id) => reader.Read(connection =>
        connection.Value("SELECT json FROM results WHERE id = $id AND account = $account", ("$id", id), ("$account", account)) is byte[] json
            ? RowMapper.Record(id, JsonSerializer.Deserialize(json, RowJson.Default.ResultRow)!)
            : null);

    private static void Put<T>(ChangeSet changes, string kind, string id, string account, T row, JsonTypeInfo<T> type)
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(row, type);
        changes.AddRecord(connection => connection.Run(
            "INSERT OR REPLACE INTO records (kind, id, account, json) VALUES ($kind, $id, $account, $json)",
            ("$kind", kind), ("$id", id), ("$account", account), ("$json", json)));
    }
}
