using Microsoft.Data.Sqlite;

namespace TwelveLabs.Emulator.State.Storage;

/// <summary>Opens the database of a data directory, and creates its tables in a new one.</summary>
internal static class StateDatabase
{
    // Tells the database from one of another program. "TLEm".
    private const long ApplicationId = 0x544C456D;

    /// <summary>The version of the tables and of the JSON in them. A change that an older emulator cannot read is a new version.</summary>
    private const long Version = 1;

    private const string Tables = """
        CREATE TABLE records (kind TEXT NOT NULL, id TEXT NOT NULL, account TEXT NOT NULL, json BLOB NOT NULL, PRIMARY KEY (kind, id)) WITHOUT ROWID;
        CREATE TABLE transcripts (owner TEXT PRIMARY KEY, json BLOB NOT NULL);
        CREATE TABLE results (id TEXT PRIMARY KEY, account TEXT NOT NULL, expires INTEGER NOT NULL, json BLOB NOT NULL);
        CREATE TABLE starts (number INTEGER NOT NULL);
        """;

    /// <summary>Opens the connection that writes.</summary>
    /// <exception cref="InvalidDataException">The file is no database of the emulator, or one of another version.</exception>
    public static SqliteConnection OpenWriter(string path)
    {
        var connection = Connect(path, SqliteOpenMode.ReadWriteCreate);
        try
        {
            connection.Open();
            Prepare(connection, path);

            // A commit returns when it is on the disk: what was acknowledged survives a killed process and a lost current.
            connection.Run("PRAGMA journal_mode = WAL");
            connection.Run("PRAGMA synchronous = FULL");
            return connection;
        }
        catch (SqliteException exception)
        {
            connection.Dispose();
            throw new InvalidDataException($"The file {path} cannot be used as the database of the emulator: {exception.Message}", exception);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Opens a connection that reads what is committed, and waits for no write.</summary>
    public static SqliteConnection OpenReader(string path)
    {
        var connection = Connect(path, SqliteOpenMode.ReadOnly);
        connection.Open();
        return connection;
    }

    private static SqliteConnection Connect(string path, SqliteOpenMode mode) =>
        new(new SqliteConnectionStringBuilder { DataSource = path, Mode = mode, Pooling = false }.ToString());

    private static void Prepare(SqliteConnection connection, string path)
    {
        var version = (long)connection.Value("PRAGMA user_version")!;
        var application = (long)connection.Value("PRAGMA application_id")!;
        if (version == 0 && application == 0 && (long)connection.Value("SELECT count(*) FROM sqlite_schema")! == 0)
        {
            using var transaction = connection.BeginTransaction();
            connection.Run(Tables);
            connection.Run(string.Create(CultureInfo.InvariantCulture, $"PRAGMA application_id = {ApplicationId}"));
            connection.Run(string.Create(CultureInfo.InvariantCulture, $"PRAGMA user_version = {Version}"));
            transaction.Commit();
            return;
        }

        if (application != ApplicationId)
        {
            throw new InvalidDataException($"The file {path} is the database of another program: choose another data directory.");
        }

        if (version != Version)
        {
            throw new InvalidDataException(string.Create(
                CultureInfo.InvariantCulture, $"The database {path} has version {version} of the emulator's format, and this emulator reads version {Version}: use the emulator that wrote it, or another data directory."));
        }
    }
}
