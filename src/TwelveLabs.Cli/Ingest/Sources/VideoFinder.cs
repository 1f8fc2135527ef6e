using Microsoft.Extensions.FileSystemGlobbing;

namespace TwelveLabs.Cli.Ingest.Sources;

/// <summary>Finds the videos of a folder, in the order of their paths.</summary>
/// <remarks>Hidden files and directories are left out, and links to directories are not followed, because they can form circles.</remarks>
internal sealed class VideoFinder(string folder, bool isRecursive, IReadOnlyList<string> include, IReadOnlyList<string> exclude)
{
    private const string ProfessionalFormat = "application/mxf";
    private readonly Matcher? _included = MatcherOf(include);

    // A pattern that names an extension also takes files that do not look like videos.
    private readonly Matcher? _named = MatcherOf([.. include.Where(pattern => Path.GetExtension(pattern) is { Length: > 1 } extension && !extension.Contains('*', StringComparison.Ordinal))]);
    private readonly Matcher? _excluded = MatcherOf(exclude);
    private readonly List<string> _unreadable = [];

    /// <summary>Gets the directories that could not be read.</summary>
    public IReadOnlyList<string> Unreadable => _unreadable;

    public IReadOnlyList<VideoItem> Find() => [.. Walk(new DirectoryInfo(folder)).OrderBy(item => item.Name, StringComparer.Ordinal)];

    private IEnumerable<VideoItem> Walk(DirectoryInfo directory)
    {
        FileSystemInfo[] entries;
        try
        {
            entries = directory.GetFileSystemInfos();
        }
        catch (Exception exception) when (exception is UnauthorizedAccessException or IOException)
        {
            _unreadable.Add(directory.FullName);
            yield break;
        }

        var sidecars = new Sidecars(entries);
        foreach (var entry in entries.Where(entry => !entry.Name.StartsWith('.') && !entry.Attributes.HasFlag(FileAttributes.Hidden)))
        {
            if (entry is DirectoryInfo inner)
            {
                foreach (var item in isRecursive && inner.LinkTarget is null ? Walk(inner) : [])
                {
                    yield return item;
                }
            }
            else if (Target((FileInfo)entry) is { } file && Path.GetRelativePath(folder, entry.FullName).Replace('\\', '/') is var name && IsWanted(name))
            {
                yield return new VideoItem
                {
                    Name = name,
                    Path = entry.FullName,
                    Transcript = sidecars.TranscriptOf(entry.Name),
                    Size = file.Length,
                    ModifiedUtc = file.LastWriteTimeUtc,
                };
            }
        }
    }

    // The size of a link is not that of its file.
    private static FileInfo? Target(FileInfo file) =>
        file.LinkTarget is null ? file : file.ResolveLinkTarget(returnFinalTarget: true) is FileInfo { Exists: true } target ? target : null;

    private bool IsWanted(string name) =>
        (_named?.Match(name).HasMatches == true || (IsVideo(name) && _included?.Match(name).HasMatches != false))
        && _excluded?.Match(name).HasMatches != true;

    private static bool IsVideo(string name) =>
        FileUpload.FromBytes(default, name).ContentType is var type && (type.StartsWith("video/", StringComparison.Ordinal) || type == ProfessionalFormat);

    // A pattern without a directory means files anywhere, as in other tools.
    private static Matcher? MatcherOf(IReadOnlyList<string> patterns)
    {
        if (patterns.Count == 0)
        {
            return null;
        }

        var matcher = new Matcher(StringComparison.OrdinalIgnoreCase);
        matcher.AddIncludePatterns(patterns.Select(pattern => pattern.Contains('/', StringComparison.Ordinal) ? pattern : $"**/{pattern}"));
        return matcher;
    }
}
