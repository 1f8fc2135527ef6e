namespace TwelveLabs.Emulator.State.Storage;

/// <summary>
/// Represents the directory of an emulator that keeps its data: a database, the uploaded files, and a file that is locked while an emulator
/// uses it. What is in it is for its owner alone.
/// </summary>
internal sealed class DataDirectory : IDisposable
{
    private const string LockName = "emulator.lock";
    private const string DatabaseName = "state.db";
    private const UnixFileMode OwnerFile = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const UnixFileMode OwnerDirectory = OwnerFile | UnixFileMode.UserExecute;
    private readonly FileStream _lock;

    private DataDirectory(string path, FileStream lockFile)
    {
        _lock = lockFile;
        Database = Path.Combine(path, DatabaseName);
        Uploads = Path.Combine(path, "uploads");
    }

    public string Database { get; }

    public string Uploads { get; }

    /// <summary>Opens or creates a directory.</summary>
    /// <exception cref="IOException">Another emulator uses it, or it has files of something else.</exception>
    public static DataDirectory Open(string path)
    {
        var root = Path.GetFullPath(path);
        if (Directory.Exists(root) && !File.Exists(Path.Combine(root, LockName)) && !File.Exists(Path.Combine(root, DatabaseName)) && Directory.EnumerateFileSystemEntries(root).Any())
        {
            throw new IOException($"The directory {root} has files and is no data directory of the emulator: choose one that is empty or does not exist yet.");
        }

        Create(root);
        var directory = new DataDirectory(root, Lock(root));
        try
        {
            Create(directory.Uploads);

            // SQLite would create it with the default mode, and gives the mode of the database to the files beside it.
            OpenFile(directory.Database, FileShare.ReadWrite).Dispose();
            return directory;
        }
        catch
        {
            directory.Dispose();
            throw;
        }
    }

    // The file stays: were it deleted, a second process could lock the deleted file, and a third a new one.
    public void Dispose() => _lock.Dispose();

    // The operating system releases the lock when the process ends, however it ends.
    private static FileStream Lock(string root)
    {
        try
        {
            return OpenFile(Path.Combine(root, LockName), FileShare.None);
        }
        catch (IOException exception) when (exception is not (FileNotFoundException or DirectoryNotFoundException))
        {
            throw new IOException($"The data directory {root} is in use by another emulator: stop it, or choose another directory.", exception);
        }
    }

    private static FileStream OpenFile(string path, FileShare share)
    {
        var options = new FileStreamOptions { Mode = FileMode.OpenOrCreate, Access = FileAccess.ReadWrite, Share = share };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = OwnerFile;
        }

        return new FileStream(path, options);
    }

    private static void Create(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(path);
        }
        else
        {
            Directory.CreateDirectory(path, OwnerDirectory);
        }
    }
}
