using System.Globalization;

namespace TwelveLabs.Document;

/// <summary>Writes a text as a string of C#, whatever it consists of.</summary>
internal static class CSharpLiteral
{
    public static string Of(string text) => $"\"{string.Concat(text.Select(Escaped))}\"";

    // Line separators end a line of C# as well.
    private static string Escaped(char c) => c switch
    {
        '\\' or '"' => $"\\{c}",
        '\n' => "\\n",
        '\u2028' or '\u2029' or '\u0085' => Code(c),
        _ when char.IsControl(c) => Code(c),
        _ => c.ToString(),
    };

    private static string Code(char c) => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
}
