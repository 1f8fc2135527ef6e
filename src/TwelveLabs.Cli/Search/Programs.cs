namespace TwelveLabs.Cli.Search;

/// <summary>Finds programs that are installed.</summary>
internal static class Programs
{
    private static readonly string[] Endings = OperatingSystem.IsWindows() ? [".exe", ".cmd", ".bat"] : [""];

    /// <summary>Returns the path of a program in the directories of PATH, or null.</summary>
    public static string? Find(string name) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Where(Path.IsPathRooted)
            .SelectMany(_ => Endings, (directory, ending) => Path.Combine(directory, name + ending))
            .FirstOrDefault(File.Exists);
}
