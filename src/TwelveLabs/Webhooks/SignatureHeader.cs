using System.Globalization;

namespace TwelveLabs.Webhooks;

/// <summary>The known parts of a signature header: one timestamp, and one or more signatures. All other parts are ignored.</summary>
internal sealed class SignatureHeader
{
    // The maximum of DateTimeOffset: the end of the year 9999.
    private const long LastSecond = 253402300799;

    private SignatureHeader(string timestamp, DateTimeOffset time, List<byte[]> signatures)
    {
        Timestamp = timestamp;
        Time = time;
        Signatures = signatures;
    }

    /// <summary>Gets the timestamp as written in the header, which is the form that was signed.</summary>
    public string Timestamp { get; }

    public DateTimeOffset Time { get; }

    public IReadOnlyList<byte[]> Signatures { get; }

    public static SignatureHeader Parse(string? header)
    {
        if (string.IsNullOrWhiteSpace(header))
        {
            throw new WebhookSignatureException(
                $"The request has no {WebhookSignature.HeaderName} header: it does not come from the service, or a proxy has taken the header out.",
                WebhookSignatureFailure.NoHeader);
        }

        string? timestamp = null;
        var signatures = new List<byte[]>();
        foreach (var part in header!.Split(','))
        {
            var (name, value) = Divide(part);
            if (name == ApiFacts.WebhookTimestamp)
            {
                timestamp = timestamp is null ? value : throw Malformed("it has more than one time");
            }
            else if (name == ApiFacts.WebhookSignature && Hex.TryRead(value) is { Length: SigningKey.SignatureLength } signature)
            {
                signatures.Add(signature);
            }
        }

        if (timestamp is null)
        {
            throw Malformed($"it has no time ({ApiFacts.WebhookTimestamp}=…)");
        }

        if (!long.TryParse(timestamp, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) || seconds > LastSecond)
        {
            throw Malformed("its time is no number of seconds");
        }

        return signatures.Count > 0
            ? new SignatureHeader(timestamp, DateTimeOffset.FromUnixTimeSeconds(seconds), signatures)
            : throw Malformed($"it has no signature that is known ({ApiFacts.WebhookSignature}= and {2 * SigningKey.SignatureLength} hexadecimal digits)");
    }

    private static (string Name, string Value) Divide(string part)
    {
        var at = part.IndexOf('=');
        return at < 0 ? (part.Trim(), "") : (part.Substring(0, at).Trim(), part.Substring(at + 1).Trim());
    }

    private static WebhookSignatureException Malformed(string why) =>
        new($"The request's {WebhookSignature.HeaderName} header cannot be read: {why}.", WebhookSignatureFailure.Malformed);
}
