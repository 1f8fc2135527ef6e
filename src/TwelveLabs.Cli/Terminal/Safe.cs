namespace TwelveLabs.Cli.Terminal;

/// <summary>Text from a service is printed as text: a control character in it must not steer the terminal.</summary>
internal static class Safe
{
    /// <summary>The text on one line.</summary>
    public static string Line(string text) =>
        string.Join(' ', text.Split(['\r', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(WithoutControls));

    private static string WithoutControls(string text) => text.Any(char.IsControl) ? string.Concat(text.Where(c => !char.IsControl(c))) : text;
}
