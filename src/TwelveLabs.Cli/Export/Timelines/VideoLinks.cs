using TwelveLabs.Cli.Export.Videos;
using TwelveLabs.Cli.Search;

namespace TwelveLabs.Cli.Export.Timelines;

/// <summary>Gives the addresses by which an editor finds the files of videos.</summary>
internal sealed class VideoLinks(LocalVideos files, string? directory)
{
    /// <summary>Returns the address of a video's file; without one, of a file that the editor will ask for.</summary>
    public Uri Of(Video video)
    {
        if (files.PathOf(video) is { } path)
        {
            return new Uri(path);
        }

        // The name comes from the service and must not lead out of the directory.
        var name = VideoSelection.NameOf(video).Split('/', '\\')[^1];
        var folder = directory is null ? Path.GetPathRoot(Environment.CurrentDirectory)! : Path.GetFullPath(directory);
        var root = new Uri(folder.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar);
        return new Uri(root, Uri.EscapeDataString(name.Trim('.').Length > 0 ? name : video.Id));
    }
}
