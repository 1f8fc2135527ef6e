using System.Diagnostics;
using System.Text;

namespace TwelveLabs.Keys;

/// <summary>The key of a client. A type of its own, so that no text of it slips into a message.</summary>
[DebuggerDisplay("(hidden)")]
internal sealed class ApiKey
{
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly byte[] _bytes;

    // A placeholder such as "key" is no secret, and taking it out of "api_key_invalid" would change what the service said.
    private readonly bool _isSecret;

    // A service that has just refused one key may speak of it in the reply to the next.
    private readonly ApiKey? _before;

    private ApiKey(string value, ApiKey? before = null)
    {
        _before = before?.WithoutHistory();
        Value = value;
        _isSecret = value.Length >= 12 || (value.Length >= 8 && value.Any(char.IsDigit));
        _bytes = Encoding.ASCII.GetBytes(value);
    }

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string Value { get; }

    /// <summary>The key if it can be one. The message never quotes it.</summary>
    public static ApiKey Check(string value, string what, string parameter) =>
        Problem(value) is { } problem ? throw new ArgumentException($"{what} {problem}.", parameter) : new ApiKey(value.Trim());

    /// <summary>The key that a provider gave.</summary>
    /// <param name="value">The key.</param>
    /// <param name="before">The key that it replaces, or null.</param>
    public static ApiKey Provided(string? value, ApiKey? before) =>
        Problem(value) is { } problem ? throw new ApiKeyException($"The API key that the provider gave {problem}.") : new ApiKey(value!.Trim(), before);

    /// <summary>Text that came from outside, without the key: services and proxies echo what they were sent.</summary>
    public string Hide(string text)
    {
        text = _before?.Hide(text) ?? text;
        if (!_isSecret)
        {
            return text;
        }

        // Case does not matter: the name of a host, say, is told in small letters.
        for (var at = text.IndexOf(Value, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(Value, StringComparison.OrdinalIgnoreCase))
        {
            text = text.Remove(at, Value.Length).Insert(at, ToString());
        }

        return text;
    }

    /// <summary>Blots the key out of a body, in place, so that every position in it stays what it was.</summary>
    /// <returns>Whether it was there.</returns>
    public bool Hide(Span<byte> body)
    {
        var found = _before?.Hide(body) ?? false;
        if (!_isSecret)
        {
            return found;
        }

        for (var at = Find(body, _bytes); at >= 0; at = Find(body, _bytes))
        {
            body.Slice(at, _bytes.Length).Fill((byte)'*');
            body = body.Slice(at + _bytes.Length);
            found = true;
        }

        return found;
    }

    /// <summary>Blots out the beginning of the key where a body was cut in its middle.</summary>
    public void HideCut(Span<byte> body)
    {
        const int Telling = 6;
        _before?.HideCut(body);
        for (var length = Math.Min(_bytes.Length - 1, body.Length); _isSecret && length >= Telling; length--)
        {
            var end = body.Slice(body.Length - length);
            if (Find(end, _bytes.AsSpan(0, length)) == 0)
            {
                end.Fill((byte)'*');
                return;
            }
        }
    }

    public override string ToString() => "(hidden)";

    private static int Find(ReadOnlySpan<byte> body, ReadOnlySpan<byte> key)
    {
        for (var at = 0; at <= body.Length - key.Length; at++)
        {
            var next = body.Slice(at, body.Length - at - key.Length + 1).IndexOfAny(Small(key[0]), Capital(key[0]));
            if (next < 0)
            {
                return -1;
            }

            at += next;
            if (IsSame(body.Slice(at, key.Length), key))
            {
                return at;
            }
        }

        return -1;
    }

    private static bool IsSame(ReadOnlySpan<byte> some, ReadOnlySpan<byte> key)
    {
        for (var i = 0; i < key.Length; i++)
        {
            if (Small(some[i]) != Small(key[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static byte Small(byte c) => c is >= (byte)'A' and <= (byte)'Z' ? (byte)(c + 32) : c;

    private static byte Capital(byte c) => c is >= (byte)'a' and <= (byte)'z' ? (byte)(c - 32) : c;

    private ApiKey WithoutHistory() => _before is null ? this : new ApiKey(Value);

    private static string? Problem(string? value) => value?.Trim() switch
    {
        null or "" => $"is empty; pass the key, or pass none and set the environment variable {EnvironmentKey.Usual[0]}. Keys are made in the dashboard of the service",
        var key when key.Any(c => c is <= ' ' or > '~') => "holds a character that no key has (a blank, a control character or a letter outside ASCII)",
        _ => null,
    };
}
