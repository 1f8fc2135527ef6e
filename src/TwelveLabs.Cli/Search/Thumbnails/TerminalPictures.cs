using System.Text;

namespace TwelveLabs.Cli.Search.Thumbnails;

/// <summary>Writes pictures for terminals that show them inline: those with the protocol of kitty, or that of iTerm2.</summary>
internal sealed class TerminalPictures
{
    private const int Rows = 6;

    // The protocol of kitty takes the data in parts of at most so many characters.
    private const int PartLength = 4096;

    private readonly bool _kitty;

    private TerminalPictures(bool kitty) => _kitty = kitty;

    /// <summary>Returns the pictures of the terminal that the environment names, or null if it shows none.</summary>
    public static TerminalPictures? OfTerminal()
    {
        var (term, program) = (Variable("TERM"), Variable("TERM_PROGRAM"));

        // A multiplexer draws the screen itself.
        return Variable("TMUX").Length > 0 || Variable("STY").Length > 0 ? null
            : program is "iTerm.app" or "WezTerm" ? new TerminalPictures(kitty: false)
            : term is "xterm-kitty" or "xterm-ghostty" || program == "ghostty" || Variable("KITTY_WINDOW_ID").Length > 0 ? new TerminalPictures(kitty: true)
            : null;
    }

    public bool Shows(Picture picture) => !_kitty || picture.MediaType == Picture.Png;

    public string Text(Picture picture) => _kitty
        ? Kitty(Convert.ToBase64String(picture.Bytes))
        : $"\e]1337;File=inline=1;height={Rows};size={picture.Bytes.Length}:{Convert.ToBase64String(picture.Bytes)}\a";

    private static string Kitty(string data)
    {
        var text = new StringBuilder();
        for (var at = 0; at < data.Length; at += PartLength)
        {
            var part = data.AsSpan(at, Math.Min(PartLength, data.Length - at));
            var more = at + PartLength < data.Length ? 1 : 0;
            text.Append(CultureInfo.InvariantCulture, $"\e_G{(at == 0 ? $"a=T,f=100,r={Rows}," : "")}m={more};{part}\e\\");
        }

        return text.ToString();
    }

    private static string Variable(string name) => Environment.GetEnvironmentVariable(name) ?? "";
}
