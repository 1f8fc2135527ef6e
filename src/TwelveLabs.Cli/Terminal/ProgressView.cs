namespace TwelveLabs.Cli.Terminal;

/// <summary>Shows how far one piece of work has come.</summary>
internal interface IProgressView
{
    /// <summary>Shows the present state.</summary>
    /// <param name="text">What is being done.</param>
    /// <param name="fraction">The share that is done, from 0 to 1, or null while it is not known.</param>
    void Show(string text, double? fraction);
}

/// <summary>Makes the view that the screen is able to show.</summary>
internal static class ProgressView
{
    public static Task<T> RunAsync<T>(Screen screen, string text, Func<IProgressView, Task<T>> work) =>
        screen.IsLive ? LiveBar.RunAsync(screen.Console, text, work) : work(new ProgressLines(screen));
}
