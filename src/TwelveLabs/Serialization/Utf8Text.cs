using System.Text;

namespace TwelveLabs.Serialization;

/// <summary>Decodes UTF-8 bytes where the tokenizer's strict decoder fails or is not necessary.</summary>
internal static class Utf8Text
{
    private const char Replacement = '\uFFFD';

    internal static string FromAscii(ReadOnlySpan<byte> ascii) => Decode(Encoding.ASCII, ascii);

    internal static string FromUtf8(ReadOnlySpan<byte> utf8) => Decode(Encoding.UTF8, utf8);

    /// <summary>
    /// Decodes a JSON string whose bytes are not all UTF-8 or whose escapes leave half of a surrogate pair: each such position becomes
    /// U+FFFD, as with a <see cref="StreamReader"/> under <see cref="Newtonsoft.Json.JsonTextReader"/>.
    /// </summary>
    internal static string Lenient(ReadOnlySpan<byte> json)
    {
        var text = Decode(Encoding.UTF8, json);
        if (text.IndexOf('\\') < 0)
        {
            return text;
        }

        var plain = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '\\')
            {
                plain.Append(text[i]);
            }
            else if (text[++i] == 'u')
            {
                AppendUnit(plain, text, ref i);
            }
            else
            {
                plain.Append(Unescape(text[i]));
            }
        }

        return plain.ToString();
    }

    /// <summary>Appends the escape whose <c>u</c> is at <paramref name="i"/>, together with its pair if it has one.</summary>
    private static void AppendUnit(StringBuilder plain, string text, ref int i)
    {
        var unit = Unit(text, i + 1);
        i += 4;
        if (!char.IsSurrogate(unit))
        {
            plain.Append(unit);
            return;
        }

        var hasNext = i + 6 < text.Length && text[i + 1] == '\\' && text[i + 2] == 'u';
        var next = hasNext ? Unit(text, i + 3) : '\0';
        if (!char.IsSurrogatePair(unit, next))
        {
            plain.Append(Replacement);
            return;
        }

        plain.Append(unit).Append(next);
        i += 6;
    }

    private static char Unit(string text, int start) => (char)Convert.ToUInt16(text.Substring(start, 4), 16);

    private static char Unescape(char escaped) => escaped switch
    {
        'b' => '\b',
        'f' => '\f',
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        _ => escaped,
    };

    private static string Decode(Encoding encoding, ReadOnlySpan<byte> bytes) =>
#if NET
        encoding.GetString(bytes);
#else
        encoding.GetString(bytes.ToArray());
#endif
}
