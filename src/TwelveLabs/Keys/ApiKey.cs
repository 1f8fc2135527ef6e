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
        return _isSecret ? text.Replace(Value, ToString()) : text;
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

        for (var at = body.IndexOf(_bytes); at >= 0; at = body.IndexOf(_bytes))
        {
            body.Slice(at, _bytes.Length).Fill((byte)'*');
            body = body.Slice(at + _bytes.Length);
            found = true;
        }

        return found;
    }

    public override string ToString() => "(hidden)";

    private ApiKey WithoutHistory() => _before is null ? this : new ApiKey(Value);

    private static string? Problem(string? value) => value?.Trim() switch
    {
        null or "" => "is empty",
        var key when key.Any(c => c is <= ' ' or > '~') => "holds a character that no key has (a blank, a control character or a letter outside ASCII)",
        _ => null,
    };
}
