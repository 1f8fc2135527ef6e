using System.Text;

namespace TwelveLabs;

/// <summary>The key of a client. A type of its own, so that no text of it slips into a message.</summary>
internal sealed class ApiKey
{
    private static readonly string[] Variables = ["TWELVE_LABS_API_KEY", "TWELVELABS_API_KEY"];

    private readonly byte[] _bytes;

    // A placeholder such as "key" is no secret, and taking it out of "api_key_invalid" would change what the service said.
    private readonly bool _isSecret;

    private ApiKey(string value)
    {
        Value = value;
        _isSecret = value.Length >= 12 || (value.Length >= 8 && value.Any(char.IsDigit));
        _bytes = Encoding.ASCII.GetBytes(value);
    }

    public string Value { get; }

    public static ApiKey Find(string? apiKey)
    {
        if (apiKey is not null)
        {
            return Checked(apiKey, "The API key", nameof(apiKey));
        }

        foreach (var variable in Variables)
        {
            if (Environment.GetEnvironmentVariable(variable) is { Length: > 0 } value)
            {
                return Checked(value, $"The API key in the environment variable {variable}", variable);
            }
        }

        throw new ArgumentNullException(
            nameof(apiKey),
            $"No API key was given: pass one, or set the environment variable {Variables[0]}. Keys are made in the dashboard of the service.");
    }

    /// <summary>Text that came from outside, without the key: services and proxies echo what they were sent.</summary>
    public string Hide(string text) => _isSecret ? text.Replace(Value, ToString()) : text;

    /// <summary>Blots the key out of a body, in place, so that every position in it stays what it was.</summary>
    /// <returns>Whether it was there.</returns>
    public bool Hide(Span<byte> body)
    {
        var found = false;
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

    private static ApiKey Checked(string value, string what, string parameter)
    {
        var key = value.Trim();
        if (key.Length == 0)
        {
            throw new ArgumentException($"{what} is empty.", parameter);
        }

        if (key.Any(c => c is <= ' ' or > '~'))
        {
            throw new ArgumentException($"{what} holds a character that no key has (a blank, a control character or a letter outside ASCII).", parameter);
        }

        return new ApiKey(key);
    }
}
