using Microsoft.Data.Sqlite;
using TwelveLabs.Cli.Commands;
using TwelveLabs.Cli.Ingest.Checks;
using TwelveLabs.Cli.Ingest.Sources;

namespace TwelveLabs.Cli.Ingest.Journal;

/// <summary>Keeps what was done, in a file, so that a later run continues where an earlier one was killed.</summary>
/// <remarks>Each change is on the disk when its method returns. One process at a time has the file.</remarks>
internal sealed class IngestJournal : IDisposable
{
    private readonly string _directory;
    private readonly FileStream? _processLock;
    private readonly SqliteConnection _connection;
    private readonly Lock _lock = new();

    private IngestJournal(string? path, FileStream? processLock)
    {
        _directory = path is null ? Environment.CurrentDirectory : Path.GetDirectoryName(path)!;
        _processLock = processLock;
        _connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path ?? ":memory:", Pooling = false }.ToString());
    }

    /// <summary>Opens a journal. Without a path it is in memory, and forgotten.</summary>
    public static IngestJournal Open(string? path)
    {
        var journal = new IngestJournal(path, path is null ? null : JournalLock.Take(path));
        try
        {
            journal._connection.Open();
            JournalSchema.Prepare(journal._connection, path ?? "");
            return journal;
        }
        catch (SqliteException exception)
        {
            journal.Dispose();
            throw new UsageException($"The journal {path} cannot be used: {exception.Message} Without it, what was uploaded before would be uploaded again.", exception);
        }
        catch
        {
            journal.Dispose();
            throw;
        }
    }

    public UploadRecord? Find(string indexId, string content)
    {
        lock (_lock)
        {
            using var command = Command("select name, state, sent_at, before_id, before_at, task_id, video_id, error, metadata from uploads where index_id = $index and content = $content", ("$index", indexId), ("$content", content));
            using var row = command.ExecuteReader();
            return !row.Read() ? null : new UploadRecord
            {
                IndexId = indexId,
                Content = content,
                Name = row.GetString(0),
                State = Enum.Parse<UploadState>(row.GetString(1)),
                SentAt = Time(row, 2),
                Before = new NewestTask(Text(row, 3), Time(row, 4)),
                TaskId = Text(row, 5),
                VideoId = Text(row, 6),
                Error = Text(row, 7),
                Metadata = Text(row, 8),
            };
        }
    }

    public void Save(UploadRecord record)
    {
        lock (_lock)
        {
            using var transaction = _connection.BeginTransaction();
            using var command = Command(
                """
                insert or replace into uploads (index_id, content, name, state, sent_at, before_id, before_at, task_id, video_id, error, metadata)
                values ($index, $content, $name, $state, $sent, $beforeId, $beforeAt, $task, $video, $error, $metadata)
                """,
                ("$index", record.IndexId), ("$content", record.Content), ("$name", record.Name), ("$state", record.State.ToString()),
                ("$sent", record.SentAt?.ToUnixTimeMilliseconds()), ("$beforeId", record.Before.Id), ("$beforeAt", record.Before.CreatedAt?.ToUnixTimeMilliseconds()),
                ("$task", record.TaskId), ("$video", record.VideoId), ("$error", record.Error), ("$metadata", record.Metadata));
            command.ExecuteNonQuery();

            // A task stays accounted for when its file is uploaded again after a failure.
            using var account = Command("insert or ignore into tasks (task_id) select $task where $task is not null", ("$task", record.TaskId));
            account.ExecuteNonQuery();
            transaction.Commit();
        }
    }

    /// <summary>Determines whether a task is known to be that of a video of this journal.</summary>
    public bool HasTask(string taskId)
    {
        lock (_lock)
        {
            using var command = Command("select 1 from tasks where task_id = $task", ("$task", taskId));
            return command.ExecuteScalar() is not null;
        }
    }

    /// <summary>Returns the hash of the content of a file, if it has not changed since it was computed; of a URL, the URL.</summary>
    public string? ContentOf(VideoItem item) => item.Path is null ? item.Name : FindFile(item, "content", row => Text(row, 0));

    /// <summary>Returns the facts of a file, if it has not changed since they were read.</summary>
    public MediaFacts? FactsOf(VideoItem item) => FindFile(item, "checked, duration, width, height, fault", row =>
        row.GetInt32(0) == 0 ? null : new MediaFacts(row.IsDBNull(1) ? null : row.GetDouble(1), row.GetInt32(2), row.GetInt32(3), Text(row, 4)));

    public void SaveContent(VideoItem item, string content) => SaveFile(item, "content = $content", ("$content", content));

    public void SaveFacts(VideoItem item, MediaFacts facts) => SaveFile(
        item, "checked = 1, duration = $duration, width = $width, height = $height, fault = $fault",
        ("$duration", facts.DurationSeconds), ("$width", facts.Width), ("$height", facts.Height), ("$fault", facts.Fault));

    public void Dispose()
    {
        _connection.Dispose();
        _processLock?.Dispose();
    }

    private T? FindFile<T>(VideoItem item, string columns, Func<SqliteDataReader, T?> read)
        where T : class
    {
        lock (_lock)
        {
            using var command = Command($"select {columns} from files where name = $name and size = $size and modified = $modified", FileKey(item));
            using var row = command.ExecuteReader();
            return row.Read() ? read(row) : null;
        }
    }

    private void SaveFile(VideoItem item, string assignments, params (string Name, object? Value)[] values)
    {
        lock (_lock)
        {
            using var transaction = _connection.BeginTransaction();

            // What was known of a file that has changed since is forgotten.
            using var fresh = Command("delete from files where name = $name and not (size = $size and modified = $modified)", FileKey(item));
            fresh.ExecuteNonQuery();
            using var insert = Command("insert or ignore into files (name, size, modified) values ($name, $size, $modified)", FileKey(item));
            insert.ExecuteNonQuery();
            using var update = Command($"update files set {assignments} where name = $name", [("$name", FileKey(item)[0].Value), .. values]);
            update.ExecuteNonQuery();
            transaction.Commit();
        }
    }

    // Relative to the journal, so that a folder can be mounted elsewhere with the journal in it.
    private (string Name, object? Value)[] FileKey(VideoItem item) =>
        [("$name", Path.GetRelativePath(_directory, item.Path!)), ("$size", item.Size), ("$modified", item.ModifiedUtc.Ticks)];

    private SqliteCommand Command(string text, params (string Name, object? Value)[] values)
    {
        var command = _connection.CreateCommand();
        command.CommandText = text;
        foreach (var (name, value) in values)
        {
            command.Parameters.AddWithValue(name, value ?? DBNull.Value);
        }

        return command;
    }

    private static string? Text(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    private static DateTimeOffset? Time(SqliteDataReader row, int column) =>
        row.IsDBNull(column) ? null : DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(column));
}
