namespace TwelveLabs.Testing;

/// <summary>A file with pattern bytes in a folder of its own; both go with it.</summary>
public sealed class TemporaryFile : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("uploads-");

    public TemporaryFile(int length, string name = "clip.mp4")
    {
        FilePath = Path.Combine(_folder.FullName, name);
        File.WriteAllBytes(FilePath, PatternStream.Bytes(0, length));
    }

    public string FilePath { get; }

    public string Folder => _folder.FullName;

    public void Dispose() => _folder.Delete(recursive: true);
}
