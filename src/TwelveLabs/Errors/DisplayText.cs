using System.Globalization;
using System.Text;

namespace TwelveLabs.Errors;

/// <summary>
/// Formats external text for messages, log lines and spans: one line of limited length, with control characters, invisible
/// characters and characters that change the text direction escaped.
/// </summary>
internal static class DisplayText
{
    /// <summary>The maximum length of an exception message.</summary>
    public const int LongestMessage = 8000;

    private const int LongestText = 64 * 1024;

    /// <summary>The maximum length of a value that a message, a log line or a tag quotes, such as an id or a code.</summary>
    public const int LongestValue = 200;

    public static string Of(string? text, int longest = LongestValue)
    {
        if (text is null)
        {
            return "";
        }

        var clean = 0;
        while (clean < text.Length && clean < longest && IsShown(text, clean))
        {
            clean++;
        }

        return clean == text.Length ? text : Escape(text, clean, longest);
    }

    /// <summary>Formats a text of several lines, such as an exception with its stack trace.</summary>
    public static string OfLines(string text)
    {
        var shown = new StringBuilder();
        foreach (var line in text.Split([Environment.NewLine], StringSplitOptions.None))
        {
            if (shown.Length > LongestText)
            {
                return shown.Append('…').ToString();
            }

            shown.Append(shown.Length == 0 ? "" : Environment.NewLine).Append(Of(line, 2 * LongestMessage));
        }

        return shown.ToString();
    }

    private static string Escape(string text, int clean, int longest)
    {
        var shown = new StringBuilder(text, 0, clean, Math.Min(text.Length + 16, longest + 16));
        for (var at = clean; at < text.Length; at++)
        {
            if (shown.Length >= longest)
            {
                return EndOn(shown, longest).Append('…').ToString();
            }

            if (IsShown(text, at))
            {
                shown.Append(text[at]);
            }
            else
            {
                AppendEscaped(shown, text[at]);
            }
        }

        return shown.Length > longest ? EndOn(shown, longest).Append('…').ToString() : shown.ToString();
    }

    private static StringBuilder EndOn(StringBuilder shown, int longest)
    {
        shown.Length = Math.Min(shown.Length, longest);
        if (shown.Length > 0 && char.IsHighSurrogate(shown[shown.Length - 1]))
        {
            shown.Length--;
        }

        return shown;
    }

    private static void AppendEscaped(StringBuilder shown, char c) => _ = c switch
    {
        '\n' => shown.Append("\\n"),
        '\r' => shown.Append("\\r"),
        '\t' => shown.Append("\\t"),
        _ => shown.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture)),
    };

    private static bool IsShown(string text, int at)
    {
        var c = text[at];
        if (c is >= ' ' and < '\u007F')
        {
            return true;
        }

        return CharUnicodeInfo.GetUnicodeCategory(c) switch
        {
            UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => false,

            // Joiners are part of words in some scripts.
            UnicodeCategory.Format => c is '\u200C' or '\u200D',
            UnicodeCategory.Surrogate => char.IsHighSurrogate(c)
                ? at + 1 < text.Length && char.IsLowSurrogate(text[at + 1])
                : at > 0 && char.IsHighSurrogate(text[at - 1]),
            _ => true,
        };
    }
}
