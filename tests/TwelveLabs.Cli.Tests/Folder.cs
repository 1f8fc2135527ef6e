namespace TwelveLabs.Cli.Tests;

/// <summary>A folder of its own with files of the demo: all of them, or those named.</summary>
internal sealed class Folder : IDisposable
{
    public Folder(params string[] names)
    {
        foreach (var file in Directory.GetFiles(VideoLibrary.Videos).Where(file => names.Length == 0 || names.Contains(System.IO.Path.GetFileName(file))))
        {
            File.Copy(file, System.IO.Path.Combine(Path, System.IO.Path.GetFileName(file)));
        }
    }

    public string Path { get; } = Directory.CreateTempSubdirectory("twelvelabs-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
