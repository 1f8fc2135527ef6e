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

    private void Append(ReadOnlySpan<char> text) =>
        body.Advance(Encoding.UTF8.GetBytes(text, body.Room(Encoding.UTF8.GetMaxByteCount(text.Length))));
#else
    private static int IndexOfSpecial(ReadOnlySpan<char> text) => text.IndexOfAny(Special.AsSpan());

    private void Append(ReadOnlySpan<char> text) => body.Append(Encoding.UTF8.GetBytes(text.ToString()));
#endif

    private void AppendQuoted(ReadOnlySpan<char> text)
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
