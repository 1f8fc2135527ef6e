namespace TwelveLabs.Emulator.State.Storage;

/// <summary>Stores the data of all accounts: in memory, or in a directory that outlives the process.</summary>
internal abstract class StateStore : IAsyncDisposable
{
    public abstract CueIndex Cues { get; }

    public abstract UploadStore Uploads { get; }

    /// <summary>Gets the part of new ids that differs from that of every other process.</summary>
    public abstract ulong ProcessNumber { get; }

    /// <summary>Gets a value indicating whether records are stored, so that they have to be serialized.</summary>
    public abstract bool IsPersistent { get; }

    public static StateStore Open(EmulatorOptions options) =>
        options.DataDirectory is { } directory ? DirectoryStore.Open(directory) : new MemoryStore(options.StorageDirectory);

    /// <summary>Returns the accounts that were stored earlier.</summary>
    public abstract IReadOnlyList<Account> Load();

    /// <summary>Adds the changes of a request, in the order of the calls.</summary>
    public abstract void Commit(ChangeSet changes);

    /// <summary>Completes when all changes that were committed before the call survive the end of the process.</summary>
    public abstract Task WrittenAsync();

    public abstract ResultSet? FindResult(string account, string id);

    public abstract ValueTask DisposeAsync();
}
