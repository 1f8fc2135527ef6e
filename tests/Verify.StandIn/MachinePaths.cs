namespace VerifyTests;

/// <summary>
/// Verify replaces this machine's directories in a text by names such as {TempPath}. The stand-in refuses such a
/// text instead: what a snapshot says must depend neither on the machine nor on the engine.
/// </summary>
internal static class MachinePaths
{
    public static void Refuse(string text, string sourceFile)
    {
        foreach (var path in Known(sourceFile))
        {
            if (text.Contains(path, StringComparison.Ordinal) ||
                text.Contains(path.Replace('\\', '/'), StringComparison.Ordinal))
            {
                throw new InvalidOperationException(
                    $"The text holds the directory {path} of this machine; a snapshot must read the same everywhere.");
            }
        }
    }

    private static IEnumerable<string> Known(string sourceFile)
    {
        string?[] paths =
        [
            AppContext.BaseDirectory,
            Environment.CurrentDirectory,
            Path.GetTempPath(),
            DirectoryAbove(sourceFile, "*.csproj"),
            DirectoryAbove(sourceFile, "*.sln*"),
        ];

        return paths
            .Select(path => path?.TrimEnd('/', '\\'))
            .OfType<string>()
            .Where(path => path.Length > 0);
    }

    private static string? DirectoryAbove(string file, string pattern)
    {
        var directory = new FileInfo(file).Directory;
        while (directory is not null && !(directory.Exists && directory.EnumerateFiles(pattern).Any()))
        {
            directory = directory.Parent;
        }

        return directory?.FullName;
    }
}
