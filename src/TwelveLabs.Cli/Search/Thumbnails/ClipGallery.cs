using TwelveLabs.Cli.Terminal;

namespace TwelveLabs.Cli.Search.Thumbnails;

/// <summary>Writes a picture of each clip to a terminal that shows pictures.</summary>
internal static class ClipGallery
{
    public static async Task WriteAsync(FoundClips found, Screen screen, CancellationToken cancellationToken)
    {
        // Not whether it is live: of terminals with sixels, few are known to the library that says so.
        if (!screen.Console.Profile.Out.IsTerminal || TerminalPictures.OfTerminal() is not { } terminal)
        {
            screen.Status("--thumbnails: this terminal shows no pictures; --html writes a page with them.");
            return;
        }

        using var source = new ThumbnailSource(found.Files, found.IsLocalService, ThumbnailSource.PngCodec);
        var pictures = await source.GetAsync(found.Clips, cancellationToken);
        foreach (var (clip, picture) in found.Clips.Zip(pictures))
        {
            if (picture is not null && await terminal.TextAsync(picture, cancellationToken) is { } text)
            {
                var output = screen.Console.Profile.Out.Writer;
                await output.WriteLineAsync(Safe.Line($"{clip.Rank}  {clip.VideoName}  {ClockText.Of(clip.Start)}"));
                await output.WriteLineAsync(text);
            }
        }
    }
}
