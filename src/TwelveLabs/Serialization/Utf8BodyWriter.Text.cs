using System.Text;
#if NET
using System.Buffers;
#endif

namespace TwelveLabs.Serialization;

/// <content>Writes text as UTF-8, with the escapes of Newtonsoft.Json.</content>
internal sealed partial class Utf8BodyWriter
{
    private const string Special =
        "\"\\\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u0009\u000a\u000b\u000c\u000d\u000e\u000f"
        + "\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f\u0085\u2028\u2029";

#if NET
    private static readonly SearchValues<char> Specials = SearchValues.Create(Special);

    private static int IndexOfSpecial(ReadOnlySpan<char> text) => text.IndexOfAny(Specials);

    private void AppendPlain(ReadOnlySpan<char> text)
    {
        var room = body.Room(Encoding.UTF8.GetMaxByteCount(text.Length) + 2);
        room[0] = (byte)'"';
        var end = 1 + Encoding.UTF8.GetBytes(text, room[1..]);
        room[end] = (byte)'"';
        body.Advance(end + 1);
    }

    private void Append(ReadOnlySpan<char> text) =>
        body.Advance(Encoding.UTF8.GetBytes(text, body.Room(Encoding.UTF8.GetMaxByteCount(text.Length))));
#else
    private static int IndexOfSpecial(ReadOnlySpan<char> text) => text.IndexOfAny(Special.AsSpan());

    private void AppendPlain(ReadOnlySpan<char> text)
    {
        body.Append((byte)'"');
        Append(text);
        body.Append((byte)'"');
    }

    private void Append(ReadOnlySpan<char> text) => body.Append(Encoding.UTF8.GetBytes(text.ToString()));
#endif

    // Most texts have no character to escape, and names of properties none ever: they take one step.
    private void AppendQuoted(ReadOnlySpan<char> text, bool escape, bool isName)
    {
        if (escape && IndexOfSpecial(text) >= 0)
        {
            AppendWithEscapes(text);
        }
        else
        {
            AppendPlain(text);
        }

        if (isName)
        {
            body.Append((byte)':');
        }
    }

    private void AppendWithEscapes(ReadOnlySpan<char> text)
    {
        body.Append((byte)'"');
        for (int plain; (plain = IndexOfSpecial(text)) >= 0; text = text.Slice(plain + 1))
        {
            Append(text.Slice(0, plain));
            AppendEscaped(text[plain]);
        }

        Append(text);
        body.Append((byte)'"');
    }

    private void AppendEscaped(char special)
    {
        var escape = special switch
        {
            '"' or '\\' => special,
            '\b' => 'b',
            '\f' => 'f',
            '\n' => 'n',
            '\r' => 'r',
            '\t' => 't',
            _ => 'u',
        };
        body.Append((byte)'\\');
        body.Append((byte)escape);
        if (escape == 'u')
        {
            Append(((int)special).ToString("x4", System.Globalization.CultureInfo.InvariantCulture).AsSpan());
        }
    }
}
