namespace TwelveLabs.Cli.Terminal;

/// <summary>Removes control characters from text of a service, so that it cannot control the terminal.</summary>
internal static class Safe
{
    /// <summary>Returns the text on one line.</summary>
    public static string Line(string text) =>
        string.Join(' ', text.Split(['\r', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(WithoutControls));

    private static string WithoutControls(string text) => text.Any(char.IsControl) ? string.Concat(text.Where(c => !char.IsControl(c))) : text;
}
