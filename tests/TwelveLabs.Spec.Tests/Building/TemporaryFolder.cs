namespace TwelveLabs.Spec.Tests.Building;

/// <summary>A folder of a test's own, gone with the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("twelvelabs-spec-").FullName;

    public string File(string name) => System.IO.Path.Combine(Path, name);

    public string Write(string name, string text)
    {
        var path = File(name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        System.IO.File.WriteAllText(path, text);
        return path;
    }

    /// <summary>Copies a file or folder of the repository, without what was built in it.</summary>
    public void Take(string repository, string name)
    {
        var from = System.IO.Path.Combine(repository, name);
        if (System.IO.File.Exists(from))
        {
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(File(name))!);
            System.IO.File.Copy(from, File(name));
            return;
        }

        foreach (var entry in Directory.EnumerateFileSystemEntries(from).Select(e => System.IO.Path.GetFileName(e)!).Where(e => e is not ("bin" or "obj")))
        {
            Take(repository, $"{name}/{entry}");
        }
    }

    /// <summary>Every file with its text and its time, to see whether anything was touched.</summary>
    public IReadOnlyList<string> State() =>
    [
        .. Directory.EnumerateFiles(Path, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(f => $"{f} {new FileInfo(f).LastWriteTimeUtc.Ticks} {Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(System.IO.File.ReadAllBytes(f)))}"),
    ];

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
