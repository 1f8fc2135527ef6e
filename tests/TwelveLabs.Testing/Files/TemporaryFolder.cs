namespace TwelveLabs.Testing;

/// <summary>A folder that goes with the test.</summary>
public sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("twelvelabs-");

    public string PathOf(string name) => Path.Combine(_folder.FullName, name);

    /// <summary>Writes a file as mounted settings are: whole or not at all.</summary>
    public async Task WriteAsync(string name, string content)
    {
        await File.WriteAllTextAsync(PathOf(name + ".new"), content);
        File.Move(PathOf(name + ".new"), PathOf(name), overwrite: true);
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
