namespace TwelveLabs.Cli.Terminal;

/// <summary>Creates the consoles of a process.</summary>
internal static class Consoles
{
    private const int WidestFile = 100;

    public static IAnsiConsole For(TextWriter writer)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(writer) });

        // A file or a pipe has no known width, and its reader does not display colors.
        if (!console.Profile.Out.IsTerminal)
        {
            console.Profile.Width = Math.Min(console.Profile.Width, WidestFile);
            console.Profile.Capabilities.Ansi = false;
            console.Profile.Capabilities.Interactive = false;
            console.Profile.Capabilities.ColorSystem = ColorSystem.NoColors;
        }

        return console;
    }
}
