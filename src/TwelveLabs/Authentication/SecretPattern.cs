using System.Globalization;
using System.Text;

namespace TwelveLabs.Authentication;

/// <summary>
/// Finds a secret in a text in any form: in any case, with each character literal or escaped as in URLs, JSON, HTML or C
/// literals, in any combination, and as part of base64.
/// </summary>
internal sealed class SecretPattern
{
    private const int MostBackslashes = 4;

    private readonly string _secret;
    private readonly char[] _starts;
    private readonly string[] _base64;

    public SecretPattern(string secret)
    {
        _secret = secret;
        _starts = [char.ToLowerInvariant(secret[0]), char.ToUpperInvariant(secret[0]), '%', '\\', '&'];
        _base64 = [.. Base64Forms(secret).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>Gets the length of the longest form that is found: each character as <c>\\\\u0000</c>.</summary>
    public int LongestForm => _secret.Length * (MostBackslashes + 5);

    /// <summary>Finds the first occurrence.</summary>
    /// <returns>The index and the length of the occurrence; a length of 0 if there is none.</returns>
    public (int Start, int Length) Find(ReadOnlySpan<char> text)
    {
        if (text.Length < _secret.Length)
        {
            return default;
        }

        var found = FindSpelled(text);
        foreach (var form in _base64)
        {
            var limit = found.Length == 0 ? text.Length : Math.Min(text.Length, found.Start + form.Length);
            if (text.Slice(0, limit).IndexOf(form.AsSpan()) is >= 0 and var at && (found.Length == 0 || at < found.Start))
            {
                found = (at, form.Length);
            }
        }

        return found;
    }

    /// <summary>Finds the beginning of the secret at the end of a truncated text.</summary>
    public (int Start, int Length) FindCut(ReadOnlySpan<char> text)
    {
        var from = Math.Max(0, text.Length - LongestForm);
        for (var at = from; at < text.Length; at++)
        {
            if (Match(text.Slice(at), cut: true) is > 0 and var length)
            {
                return (at, length);
            }
        }

        return default;
    }

    private (int Start, int Length) FindSpelled(ReadOnlySpan<char> text)
    {
        for (var at = 0; at <= text.Length - _secret.Length; at++)
        {
            var next = text.Slice(at).IndexOfAny(_starts);
            if (next < 0)
            {
                break;
            }

            at += next;
            if (Match(text.Slice(at), cut: false) is > 0 and var length)
            {
                return (at, length);
            }
        }

        return default;
    }

    private int Match(ReadOnlySpan<char> text, bool cut)
    {
        // Fewer characters reveal nothing of the secret, and occur in many texts.
        const int Telling = 6;
        var place = 0;
        for (var i = 0; i < _secret.Length; i++)
        {
            var taken = place < text.Length ? Take(text.Slice(place), _secret[i]) : 0;
            if (taken == 0)
            {
                return cut && i >= Telling && IsCutEscape(text.Slice(place)) ? text.Length : 0;
            }

            place += taken;
        }

        return place;
    }

    private static bool IsCutEscape(ReadOnlySpan<char> rest) => rest.IsEmpty || (rest[0] is '%' or '\\' or '&' && rest.Length < MostBackslashes + 5 && rest.IndexOf(' ') < 0);

    private static int Take(ReadOnlySpan<char> text, char c)
    {
        if (IsSame(text[0], c))
        {
            return 1;
        }

        return text[0] switch
        {
            '%' => TakeHex(text.Slice(1), 2, c) is > 0 and var digits ? 1 + digits : 0,
            '\\' => TakeBackslashes(text, c),
            '&' => TakeEntity(text, c),
            _ => 0,
        };
    }

    private static int TakeBackslashes(ReadOnlySpan<char> text, char c)
    {
        var count = 1;
        while (count < text.Length && count < MostBackslashes && text[count] == '\\')
        {
            count++;
        }

        var rest = text.Slice(count);
        if (rest.IsEmpty)
        {
            return 0;
        }

        var digits = rest[0] switch
        {
            'u' => TakeHex(rest.Slice(1), 4, c),
            'x' => TakeHex(rest.Slice(1), 2, c),
            _ => 0,
        };
        return digits > 0 ? count + 1 + digits : IsSame(rest[0], c) ? count + 1 : 0;
    }

    private static int TakeEntity(ReadOnlySpan<char> text, char c)
    {
        var end = text.Slice(0, Math.Min(text.Length, 10)).IndexOf(';');
        if (end < 3 || text[1] != '#')
        {
            return 0;
        }

        var isHex = text[2] is 'x' or 'X';
        var digits = text.Slice(isHex ? 3 : 2, end - (isHex ? 3 : 2)).ToString();
        return int.TryParse(digits, isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None, CultureInfo.InvariantCulture, out var code) && code <= char.MaxValue && IsSame((char)code, c)
            ? end + 1
            : 0;
    }

    private static int TakeHex(ReadOnlySpan<char> text, int count, char c)
    {
        if (text.Length < count)
        {
            return 0;
        }

        var code = 0;
        foreach (var digit in text.Slice(0, count))
        {
            var value = digit switch
            {
                >= '0' and <= '9' => digit - '0',
                >= 'a' and <= 'f' => digit - 'a' + 10,
                >= 'A' and <= 'F' => digit - 'A' + 10,
                _ => -1,
            };
            if (value < 0)
            {
                return 0;
            }

            code = (code * 16) + value;
        }

        return IsSame((char)code, c) ? count : 0;
    }

    // Case is ignored: a host name, for example, is reported in lower case.
    private static bool IsSame(char some, char other) => some == other || char.ToLowerInvariant(some) == char.ToLowerInvariant(other);

    // Base64 encodes three bytes as four characters, so the encoded secret depends on the number of bytes before it.
    private static IEnumerable<string> Base64Forms(string secret)
    {
        for (var before = 0; before < 3; before++)
        {
            var bytes = new byte[before + secret.Length];
            Encoding.ASCII.GetBytes(secret, 0, secret.Length, bytes, before);
            var skipped = before == 0 ? 0 : before + 1;
            var form = Convert.ToBase64String(bytes).Substring(skipped, (bytes.Length * 4 / 3) - skipped);
            yield return form;
            yield return form.Replace('+', '-').Replace('/', '_');
        }
    }
}
