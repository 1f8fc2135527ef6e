namespace TwelveLabs.Cli.Terminal;

/// <summary>Makes the consoles of a process.</summary>
internal static class Consoles
{
    private const int WidestFile = 100;

    public static IAnsiConsole For(TextWriter writer)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(writer) });

        // Of a file or a pipe nobody knows a width, and what reads it shows no colours.
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
