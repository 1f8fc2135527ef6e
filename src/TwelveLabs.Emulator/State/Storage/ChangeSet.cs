using Microsoft.Data.Sqlite;

namespace TwelveLabs.Emulator.State.Storage;

/// <summary>Represents what one request changed. It is stored as a whole or not at all.</summary>
internal sealed class ChangeSet
{
    private readonly List<Action<SqliteConnection>> _records = [];
    private readonly List<Action<SqliteConnection>> _texts = [];
    private readonly List<Upload> _deletedFiles = [];

    public bool IsEmpty => _records.Count + _texts.Count + _deletedFiles.Count == 0;

    /// <summary>Gets the statements on full-text search, which a store in memory has as well.</summary>
    public IReadOnlyList<Action<SqliteConnection>> Texts => _texts;

    /// <summary>Gets all statements, for a store on disk.</summary>
    public IEnumerable<Action<SqliteConnection>> All => _records.Concat(_texts);

    public void AddRecord(Action<SqliteConnection> statement) => _records.Add(statement);

    public void AddText(Action<SqliteConnection> statement) => _texts.Add(statement);

    /// <summary>Deletes a file once the record that names it is gone, because a record without its file would be half a video.</summary>
    public void DeleteFile(Upload? file)
    {
        if (file is not null)
        {
            _deletedFiles.Add(file);
        }
    }

    public void DeleteFiles() => _deletedFiles.ForEach(UploadStore.Delete);
}
