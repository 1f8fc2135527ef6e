using System.Text;
using Newtonsoft.Json.Linq;

namespace TwelveLabs.Authentication;

/// <summary>Redacts the API key in everything that comes from outside: services, proxies, handlers and policies echo what they receive.</summary>
internal sealed class SecretRedactor
{
    /// <summary>The text that replaces a secret.</summary>
    public const string Redacted = "REDACTED";

    private const int Window = 64 * 1024;

    // A service that has just rejected a key may quote it in the response to the next one.
    private readonly SecretPattern[] _secrets;

    private SecretRedactor(params SecretPattern[] secrets) => _secrets = secrets;

    /// <summary>Gets a redactor that redacts nothing.</summary>
    public static SecretRedactor None { get; } = new();

    /// <summary>Creates a redactor for a key and the one before it.</summary>
    /// <remarks>A placeholder such as "key" is not a secret, and redacting it in "api_key_invalid" would change what the service reported.</remarks>
    public static SecretRedactor For(string key, SecretRedactor? before)
    {
        var last = before?._secrets is [var newest, ..] ? newest : null;
        var isSecret = key.Length >= 12 || (key.Length >= 8 && key.Any(char.IsDigit));
        return (isSecret, last) switch
        {
            (true, null) => new(new SecretPattern(key)),
            (true, _) => new(new SecretPattern(key), last),
            (false, null) => None,
            (false, _) => new(last),
        };
    }

    public string Redact(string text)
    {
        foreach (var secret in _secrets)
        {
            text = Redact(secret, text);
        }

        return text;
    }

    /// <summary>Redacts the key in a body, in place, so that every position in the body stays the same.</summary>
    /// <returns>True if the body contained the key.</returns>
    public bool Redact(Span<byte> body)
    {
        var found = false;
        foreach (var secret in _secrets)
        {
            // Overlapping windows avoid a string as long as a large body.
            for (var at = 0; at < body.Length; at += Window)
            {
                found |= Redact(secret, body.Slice(at, Math.Min(Window + secret.LongestForm, body.Length - at)));
            }
        }

        return found;
    }

    /// <summary>Redacts the beginning of the key at the end of a truncated body.</summary>
    public void RedactCut(Span<byte> body)
    {
        foreach (var secret in _secrets)
        {
            var end = body.Slice(Math.Max(0, body.Length - secret.LongestForm));
            var (start, length) = secret.FindCut(Characters(end).AsSpan());
            end.Slice(start, length).Fill((byte)'*');
        }
    }

    /// <summary>Redacts an error envelope, which may contain the key in escapes that only the JSON reader resolved.</summary>
    public ErrorEnvelope Redact(ErrorEnvelope envelope)
    {
        envelope.Code = envelope.Code is { } code ? Redact(code) : null;
        envelope.Message = envelope.Message is { } message ? Redact(message) : null!;
        envelope.DocsUrl = envelope.DocsUrl is { } docs ? Redact(docs) : null;
        foreach (var member in envelope.AdditionalProperties.ToList())
        {
            var name = Redact(member.Key);
            if (name != member.Key)
            {
                envelope.AdditionalProperties.Remove(member.Key);
            }

            envelope.AdditionalProperties[name] = Redact(member.Value);
        }

        return envelope;
    }

    /// <summary>Returns the exception, or a redacted replacement if its text or data contains the key.</summary>
    public Exception Clean(Exception exception)
    {
        if (_secrets.Length == 0)
        {
            return exception;
        }

        var text = ForeignText.AllOf(exception);
        var redacted = Redact(text);
        return ReferenceEquals(text, redacted) ? exception : exception switch
        {
            CallbackException callback => new CallbackException(Redact(callback.Message), Clean(callback.InnerException!)),
            UploadException upload => new UploadException(Redact(upload.FileName), Redact(upload.Message), upload.InnerException is { } inner ? Clean(inner) : null),
            _ => new RedactedException($"{exception.GetType().FullName}: {Redact(ForeignText.MessageOf(exception))}", redacted),
        };
    }

    private JToken? Redact(JToken? value)
    {
        if (value is null)
        {
            return null;
        }

        var text = JsonWrite.OneLine(value);
        if (ReferenceEquals(text, Redact(text)))
        {
            return value;
        }

        return value.Type == JTokenType.String ? Redact((string)value!) : Redact(text);
    }

    private static string Redact(SecretPattern secret, string text)
    {
        var (start, length) = secret.Find(text.AsSpan());
        if (length == 0)
        {
            return text;
        }

        var redacted = new StringBuilder();
        var from = 0;
        while (length > 0)
        {
            redacted.Append(text, from, start).Append(Redacted);
            from += start + length;
            (start, length) = secret.Find(text.AsSpan(from));
        }

        return redacted.Append(text, from, text.Length - from).ToString();
    }

    private static bool Redact(SecretPattern secret, Span<byte> body)
    {
        var text = Characters(body);
        var from = 0;
        for (var (start, length) = secret.Find(text.AsSpan()); length > 0; (start, length) = secret.Find(text.AsSpan(from)))
        {
            body.Slice(from + start, length).Fill((byte)'*');
            from += start + length;
        }

        return from > 0;
    }

    // One character per byte is enough: a key is ASCII.
    private static string Characters(ReadOnlySpan<byte> bytes)
    {
        var characters = new char[bytes.Length];
        for (var i = 0; i < bytes.Length; i++)
        {
            characters[i] = (char)bytes[i];
        }

        return new string(characters);
    }

    /// <summary>Replaces an exception of other code that quotes the key.</summary>
    private sealed class RedactedException(string message, string text) : Exception(message)
    {
        public override string ToString() => text;
    }
}
