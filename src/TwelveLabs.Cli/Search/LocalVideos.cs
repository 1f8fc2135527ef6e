using System.IO.Enumeration;

namespace TwelveLabs.Cli.Search;

/// <summary>Finds the local files of videos in a directory and those below it, by their names.</summary>
internal sealed class LocalVideos
{
    private static readonly StringComparer Names = OperatingSystem.IsLinux() ? StringComparer.Ordinal : StringComparer.OrdinalIgnoreCase;

    private readonly ILookup<string, FileInfo> _files;

    private LocalVideos(IEnumerable<string> files) =>
        _files = files.Order(StringComparer.Ordinal).Select(file => new FileInfo(file)).ToLookup(file => file.Name, Names);

    public static LocalVideos In(string? directory, IEnumerable<FoundClip> clips)
    {
        if (directory is null)
        {
            return new LocalVideos([]);
        }

        var wanted = clips.Select(clip => clip.File).OfType<string>().ToHashSet(Names);
        return new LocalVideos(new FileSystemEnumerable<string>(
            Path.GetFullPath(directory),
            (ref entry) => entry.ToFullPath(),
            new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true })
        {
            ShouldIncludePredicate = (ref entry) => !entry.IsDirectory && wanted.Contains(entry.FileName.ToString()),

            // A link to a directory above would lead round in circles.
            ShouldRecursePredicate = (ref entry) => !entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
        });
    }

    /// <summary>Returns the path of a video's file, or null. Of several files of its name, one of its size is preferred.</summary>
    public string? PathOf(Video? video)
    {
        var named = _files[video?.Metadata?.Filename ?? ""].ToList();
        return (named.Find(file => file.Length == video?.Metadata?.Size) ?? named.FirstOrDefault())?.FullName;
    }
}
