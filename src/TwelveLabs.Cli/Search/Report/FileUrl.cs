namespace TwelveLabs.Cli.Search.Report;

/// <summary>Writes the URL of a local file as a page in a directory refers to it.</summary>
internal static class FileUrl
{
    /// <summary>Returns a relative URL; an absolute one where no relative path leads to the file, as from one drive to another.</summary>
    public static string Of(string file, string directory)
    {
        var path = Path.GetRelativePath(directory, file);
        return Path.IsPathRooted(path)
            ? new Uri(file).AbsoluteUri
            : "./" + string.Join('/', path.Split(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar).Select(Uri.EscapeDataString));
    }
}
