namespace TwelveLabs.Tests.Authentication;

/// <summary>A file with a key, which goes with the test.</summary>
internal sealed class KeyFile : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("key-");

    public KeyFile(string text) => Write(text);

    public string Path => System.IO.Path.Combine(_folder.FullName, "api-key");

    public void Write(string text) => File.WriteAllText(Path, text);

    public void Delete() => File.Delete(Path);

    public void Dispose() => _folder.Delete(recursive: true);
}
