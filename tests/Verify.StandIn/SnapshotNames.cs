using System.Collections.Concurrent;
using EmptyFiles;

namespace VerifyTests;

/// <summary>The rules Verify has for names, kept so that a name that passes here passes there.</summary>
internal static class SnapshotNames
{
    // The characters one operating system or another forbids, so that a name works on all of them.
    private static readonly char[] NotInPaths =
        ['"', '<', '>', '|', '*', '?', .. Enumerable.Range(0, 32).Select(code => (char)code)];

    private static readonly char[] NotInNames = [.. NotInPaths, ':', '/', '\\'];

    private static readonly ConcurrentDictionary<string, bool> Claimed = new();

    /// <summary>Two tests that share a name would overwrite each other's files.</summary>
    public static void Claim(Snapshot snapshot)
    {
        if (!Claimed.TryAdd(snapshot.Prefix, true))
        {
            throw new InvalidOperationException(
                $"Two snapshots have the name {snapshot.Prefix}. Give each its own with UseFileName.");
        }
    }

    public static void CheckExtension(string extension)
    {
        ArgumentException.ThrowIfNullOrEmpty(extension);
        if (extension.StartsWith('.'))
        {
            throw new ArgumentException("An extension starts without a period.", nameof(extension));
        }

        if (!FileExtensions.IsTextExtension(extension))
        {
            throw new ArgumentException($"'{extension}' is not known as an extension of text files.", nameof(extension));
        }
    }

    public static void CheckFileName(string fileName) => Check(fileName, NotInNames, nameof(fileName));

    public static void CheckDirectory(string directory) => Check(directory, NotInPaths, nameof(directory));

    private static void Check(string name, char[] forbidden, string parameter)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name, parameter);
        var at = name.IndexOfAny(forbidden);
        if (at >= 0)
        {
            throw new ArgumentException($"'{name}' holds '{name[at]}', which not every file system allows.", parameter);
        }
    }
}
