using TwelveLabs.Cli.Commands;

namespace TwelveLabs.Cli.Ingest.Journal;

/// <summary>Keeps a second process from the same journal. The operating system releases the lock of a process that was killed.</summary>
internal static class JournalLock
{
    public static FileStream Take(string journal)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(journal)!);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw Unwritable(journal, exception);
        }

        try
        {
            return new FileStream($"{journal}.lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException exception)
        {
            throw new UsageException($"Another ingest is at work with the journal {journal}: wait for its end, or give this one a journal of its own with --journal.", exception);
        }
        catch (UnauthorizedAccessException exception)
        {
            throw Unwritable(journal, exception);
        }
    }

    private static UsageException Unwritable(string journal, Exception exception) =>
        new($"The journal {journal} cannot be written: name a place for it with --journal. {exception.Message}", exception);
}
