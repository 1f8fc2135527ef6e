using TwelveLabs.Cli.Commands;
using TwelveLabs.Cli.Search.Report;
using TwelveLabs.Cli.Terminal;

namespace TwelveLabs.Cli.Search.Playing;

/// <summary>Plays a clip: its local file in a player, else its place on the page.</summary>
internal static class ClipPlayback
{
    public static async Task RunAsync(FoundClips found, ClipViews views, int number, Screen screen, CancellationToken cancellationToken)
    {
        if (number > found.Clips.Count)
        {
            throw new UsageException($"--open: there is no hit {number}; {found.Clips.Count} were found.");
        }

        var clip = found.Clips[number - 1];
        var file = found.Files.PathOf(clip.Video);
        var player = views.Player is { } command ? Player.Parse(command) : Player.Installed();
        if (file is not null && player is not null)
        {
            screen.Status($"Playing {clip.VideoName} from {ClockText.Of(clip.Start)}.");
            await PlayerRun.RunAsync(player, file, clip.Start, screen, cancellationToken);
            return;
        }

        screen.Status(file is null
            ? $"There is no file '{clip.VideoName}' {(views.Videos is null ? "without --videos" : $"in {views.Videos}")}; opening its page."
            : "No player is installed; opening the page.");
        await OpenPageAsync(found, views, number, screen, cancellationToken);
    }

    private static async Task OpenPageAsync(FoundClips found, ClipViews views, int number, Screen screen, CancellationToken cancellationToken)
    {
        var path = views.Html;
        if (path is null)
        {
            path = Path.Combine(Directory.CreateTempSubdirectory("twelvelabs-").FullName, "search.html");
            await ReportFile.WriteAsync(found, path, cancellationToken);
        }

        var page = new UriBuilder(new Uri(path)) { Fragment = $"hit-{number}" }.Uri;
        if (!Desktop.TryOpen(page))
        {
            screen.Status($"No program opens pages here. The page is {path}");
        }
    }
}
