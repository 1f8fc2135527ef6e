using Microsoft.Data.Sqlite;
using TwelveLabs.Cli.Commands;

namespace TwelveLabs.Cli.Ingest.Journal;

/// <summary>Creates the tables of a journal.</summary>
internal static class JournalSchema
{
    private const int Version = 1;

    private const string Tables = """
        create table if not exists uploads (
            index_id text not null, content text not null, name text not null, state text not null,
            sent_at integer, before_id text, before_at integer, task_id text, video_id text, error text, metadata text,
            primary key (index_id, content)) without rowid;
        create table if not exists tasks (task_id text not null primary key) without rowid;
        create table if not exists files (
            name text not null primary key, size integer not null, modified integer not null, content text,
            checked integer not null default 0, duration real, width integer, height integer, fault text) without rowid;
        """;

    public static void Prepare(SqliteConnection connection, string path)
    {
        // A rollback journal that is flushed with every change survives a killed process as well as a power failure, and works on a network drive.
        Run(connection, "pragma locking_mode = exclusive; pragma journal_mode = truncate; pragma synchronous = full;");
        using var read = connection.CreateCommand();
        read.CommandText = "pragma user_version";
        if (Convert.ToInt32(read.ExecuteScalar(), CultureInfo.InvariantCulture) > Version)
        {
            throw new UsageException($"The journal {path} was written by a newer version of this command: update it.");
        }

        Run(connection, $"begin immediate; {Tables} pragma user_version = {Version}; commit;");
    }

    private static void Run(SqliteConnection connection, string text)
    {
        using var command = connection.CreateCommand();
        command.CommandText = text;
        command.ExecuteNonQuery();
    }
}
