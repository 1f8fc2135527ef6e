namespace TwelveLabs.Cli.Terminal;

/// <summary>Reads a secret: without echo from a terminal, or the first line of the standard input.</summary>
internal static class SecretPrompt
{
    /// <summary>Reads a secret.</summary>
    /// <param name="screen">The screen; the prompt is written where errors are, because the result of the command can be redirected.</param>
    /// <param name="label">What the user is to type.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <returns>The secret without white space around it; empty if there was none.</returns>
    public static async Task<string> ReadAsync(Screen screen, string label, CancellationToken cancellationToken)
    {
        if (screen.Input is { } redirected)
        {
            return (await redirected.ReadLineAsync(cancellationToken))?.Trim() ?? "";
        }

        // Without a mask not even the length is shown.
        var prompt = new TextPrompt<string>(Markup.Escape(label)).Secret(null).AllowEmpty();
        return (await prompt.ShowAsync(screen.Errors, cancellationToken)).Trim();
    }
}
