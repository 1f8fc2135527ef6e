using System.Buffers.Binary;
using System.Security.Cryptography;
using Microsoft.Data.Sqlite;

namespace TwelveLabs.Emulator.State.Storage;

/// <summary>Keeps everything in memory, and uploads in a temporary directory.</summary>
internal sealed class MemoryStore : StateStore
{
    private readonly SqliteConnection _connection = new("Data Source=:memory:");

    public MemoryStore(string? parent)
    {
        Uploads = UploadStore.CreateTemporary(parent);
        _connection.Open();
        Cues = new CueIndex(_connection);
    }

    public override CueIndex Cues { get; }

    public override UploadStore Uploads { get; }

    public override ulong ProcessNumber { get; } = BinaryPrimitives.ReadUInt64LittleEndian(RandomNumberGenerator.GetBytes(8));

    public override bool IsPersistent => false;

    public override IReadOnlyList<Account> Load() => [];

    public override void Commit(ChangeSet changes)
    {
        Cues.Write(changes.Texts);
        changes.DeleteFiles();
    }

    public override Task WrittenAsync() => Task.CompletedTask;

    public override ResultSet? FindResult(string account, string id) => null;

    public override ValueTask DisposeAsync()
    {
        _connection.Dispose();
        Uploads.Dispose();
        return ValueTask.CompletedTask;
    }
}
