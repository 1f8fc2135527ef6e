using System.Buffers.Binary;
using System.Security.Cryptography;
using Microsoft.Data.Sqlite;

namespace TwelveLabs.Emulator.State.Storage;

/// <summary>Keeps everything in a directory. What is read is in memory, except transcripts, results and the text for searches.</summary>
internal sealed class DirectoryStore : StateStore
{
    private readonly DataDirectory _directory;
    private readonly SqliteConnection _writer;
    private readonly SqliteConnection _reader;
    private readonly WriteQueue _queue;
    private readonly RecordTable _records;

    private DirectoryStore(DataDirectory directory)
    {
        _directory = directory;
        _writer = StateDatabase.OpenWriter(directory.Database);
        try
        {
            ProcessNumber = NextNumber(_writer);
            _reader = StateDatabase.OpenReader(directory.Database);
        }
        catch
        {
            _writer.Dispose();
            throw;
        }

        Cues = new CueIndex(_reader);
        Uploads = UploadStore.OpenKept(directory.Uploads);
        _records = new RecordTable(Cues);
        _queue = new WriteQueue(Write);
    }

    public override CueIndex Cues { get; }

    public override UploadStore Uploads { get; }

    public override ulong ProcessNumber { get; }

    public override bool IsPersistent => true;

    public static DirectoryStore Open(string path)
    {
        var directory = DataDirectory.Open(path);
        try
        {
            return new DirectoryStore(directory);
        }
        catch
        {
            directory.Dispose();
            throw;
        }
    }

    public override IReadOnlyList<Account> Load()
    {
        var accounts = Cues.Read(reader => new RecordReader(reader, _records, this).Accounts());
        Uploads.DeleteUnknown(accounts.SelectMany(account => account.Videos.Values).Select(video => video.Source.File).OfType<Upload>());
        return accounts;
    }

    public override void Commit(ChangeSet changes) => _queue.Add(changes);

    public override Task WrittenAsync() => _queue.WrittenAsync();

    public override ResultSet? FindResult(string account, string id) => _records.FindResult(account, id);

    public override async ValueTask DisposeAsync()
    {
        try
        {
            await _queue.WrittenAsync().ConfigureAwait(false);
        }
        catch (SqliteException)
        {
            // Whoever made the change was told so by the response.
        }

        await _reader.DisposeAsync().ConfigureAwait(false);
        await _writer.DisposeAsync().ConfigureAwait(false);
        _directory.Dispose();
    }

    // One more at each start, so that no id occurs twice and later ids are greater.
    private static ulong NextNumber(SqliteConnection connection)
    {
        using var transaction = connection.BeginTransaction();
        var number = connection.Value("SELECT number FROM starts") is long last ? last + 1 : BinaryPrimitives.ReadUInt32LittleEndian(RandomNumberGenerator.GetBytes(4));
        connection.Run("DELETE FROM starts");
        connection.Run("INSERT INTO starts (number) VALUES ($number)", ("$number", number));
        transaction.Commit();
        return (ulong)number;
    }

    private void Write(IReadOnlyList<ChangeSet> batch)
    {
        using (var transaction = _writer.BeginTransaction())
        {
            foreach (var statement in batch.SelectMany(changes => changes.All))
            {
                statement(_writer);
            }

            transaction.Commit();
        }

        foreach (var changes in batch)
        {
            changes.DeleteFiles();
        }
    }
}
