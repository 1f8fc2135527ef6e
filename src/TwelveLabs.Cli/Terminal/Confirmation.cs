namespace TwelveLabs.Cli.Terminal;

/// <summary>Asks before something is deleted, where there is somebody to ask.</summary>
internal static class Confirmation
{
    /// <summary>Returns whether to go on. A script is not asked: it means what it says.</summary>
    public static bool Ask(Screen screen, string question) =>
        screen.Input is not null || !screen.Errors.Profile.Capabilities.Interactive || !screen.Errors.Profile.Out.IsTerminal
        || screen.Errors.Confirm(Markup.Escape(Safe.Line(question)), defaultValue: false);
}
