namespace TwelveLabs.Cli.Search.Thumbnails;

/// <summary>Knows which terminals show pictures, and how.</summary>
internal static class TerminalPictures
{
    // Konsole 22.04.
    private const int FirstKonsole = 220400;

    private static readonly string[] SixelTerminals = ["foot", "mlterm", "contour", "yaft"];

    /// <summary>Returns the pictures of the terminal that the environment names, or null if it shows none.</summary>
    public static ITerminalPictures? OfTerminal()
    {
        var (term, program) = (Variable("TERM"), Variable("TERM_PROGRAM"));

        // A multiplexer draws the screen itself, and so does a terminal inside a program that names it so.
        return term == "dumb" || Variable("TMUX").Length > 0 || Variable("STY").Length > 0 ? null
            : program is "iTerm.app" or "WezTerm" ? new InlinePictures()
            : term is "xterm-kitty" or "xterm-ghostty" || program == "ghostty" || Variable("KITTY_WINDOW_ID").Length > 0 ? new KittyPictures()
            : HasSixel(term, program) && new Ffmpeg() is { IsInstalled: true } ffmpeg ? new SixelPictures(ffmpeg)
            : null;
    }

    // A terminal can be asked for its attributes (DA1), but then what the user types meanwhile is read with its response.
    private static bool HasSixel(string term, string program) =>
        SixelTerminals.Contains(term.Split('-')[0]) || term.Contains("sixel", StringComparison.Ordinal) || program == "mintty"
        || (int.TryParse(Variable("KONSOLE_VERSION"), CultureInfo.InvariantCulture, out var konsole) && konsole >= FirstKonsole);

    private static string Variable(string name) => Environment.GetEnvironmentVariable(name) ?? "";
}
