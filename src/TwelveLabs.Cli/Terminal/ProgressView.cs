namespace TwelveLabs.Cli.Terminal;

/// <summary>Shows the progress of one operation.</summary>
internal interface IProgressView
{
    /// <summary>Shows the current state.</summary>
    /// <param name="text">The current activity.</param>
    /// <param name="fraction">The completed fraction, from 0 to 1, or null if unknown.</param>
    void Show(string text, double? fraction);
}

/// <summary>Creates the view that the screen supports.</summary>
internal static class ProgressView
{
    public static Task<T> RunAsync<T>(Screen screen, string text, Func<IProgressView, Task<T>> work) =>
        screen.IsLive ? LiveBar.RunAsync(screen.Console, text, work) : work(new ProgressLines(screen));
}
