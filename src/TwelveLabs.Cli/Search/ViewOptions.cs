using System.CommandLine;
using TwelveLabs.Cli.Commands;

namespace TwelveLabs.Cli.Search;

/// <summary>Represents the options that say where found clips are seen.</summary>
internal sealed class ViewOptions
{
    private readonly Option<string?> _open = new("--open")
    {
        Description = "Play a hit, by default the first, from its start. Without a player or a local file, its page is opened.",
        HelpName = "number",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<string?> _player = new("--player")
    {
        Description = "The player for --open, such as \"mpv --start={start} {file}\". By default mpv, VLC, ffplay or QuickTime, as installed.",
        HelpName = "command",
    };

    private readonly Option<string?> _videos = SharedOptions.VideoFiles();

    private readonly Option<FileInfo?> _html = new("--html")
    {
        Description = "Also write the hits as one page with timelines, pictures and a player, which needs no network.",
        HelpName = "file",
    };

    private readonly Option<bool> _thumbnails = new("--thumbnails")
    {
        Description = "Also show pictures, in terminals that can: kitty, Ghostty, WezTerm, iTerm2 and, with FFmpeg, foot, Konsole, mintty and others with sixels.",
    };

    public ViewOptions()
    {
        _player.Validators.Add(Values.NotBlank);
        _open.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !(int.TryParse(token.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0))
            {
                result.AddError($"--open: '{token.Value}' is not the number of a hit, from 1.");
            }
        });
    }

    public void AddTo(Command command)
    {
        foreach (var option in (Option[])[_videos, _open, _player, _html, _thumbnails])
        {
            command.Options.Add(option);
        }
    }

    public ClipViews Read(ParseResult parsed) => new()
    {
        Open = parsed.GetResult(_open) is { Implicit: false } ? int.Parse(parsed.GetValue(_open) ?? "1", CultureInfo.InvariantCulture) : null,
        Player = parsed.GetValue(_player),
        Videos = parsed.GetValue(_videos),
        Html = parsed.GetValue(_html)?.FullName,
        Thumbnails = parsed.GetValue(_thumbnails),
    };
}

/// <summary>Represents where found clips are seen, beside the result itself.</summary>
internal sealed record ClipViews
{
    /// <summary>Gets the number of the hit to play, or null.</summary>
    public required int? Open { get; init; }

    public required string? Player { get; init; }

    /// <summary>Gets the directory of local videos, or null.</summary>
    public required string? Videos { get; init; }

    /// <summary>Gets the path of the page to write, or null.</summary>
    public required string? Html { get; init; }

    public required bool Thumbnails { get; init; }
}
