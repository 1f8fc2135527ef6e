namespace TwelveLabs.Cli.Terminal;

/// <summary>Writes an argument as it is typed in a shell.</summary>
internal static class ShellWord
{
    public static string Of(string text) =>
        text.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.' or ',' or '=' or ':' or '/') && text.Length > 0 ? text : $"'{text.Replace("'", @"'\''", StringComparison.Ordinal)}'";
}
