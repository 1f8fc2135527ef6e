using System.Globalization;
using System.Text;

namespace TwelveLabs;

/// <summary>The signature of a webhook, which proves that the service sent it unchanged.</summary>
/// <remarks><see cref="WebhookEvent.Parse(ReadOnlyMemory{byte}, string, string, TimeSpan?, TimeProvider)"/> verifies it and reads the event in one step.</remarks>
public static class WebhookSignature
{
    /// <summary>The name of the header with the signature.</summary>
    public const string HeaderName = ApiFacts.WebhookHeader;

    /// <summary>The default tolerance for the time of a signature: five minutes.</summary>
    public static TimeSpan DefaultTolerance { get; } = TimeSpan.FromSeconds(ApiFacts.WebhookTolerance);

    /// <summary>Creates the value of the header for a body, for tests of an endpoint.</summary>
    /// <param name="body">The body that will be sent.</param>
    /// <param name="secret">The webhook's secret.</param>
    /// <param name="timestamp">The time to sign with, to the second; now by default.</param>
    public static string Create(ReadOnlySpan<byte> body, string secret, DateTimeOffset? timestamp = null)
    {
        var key = SigningKey.From(secret, nameof(secret));
        var seconds = (timestamp ?? TimeProvider.System.GetUtcNow()).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        return $"{ApiFacts.WebhookTimestamp}={seconds},{ApiFacts.WebhookSignature}={Hex.Write(key.Sign(seconds, body))}";
    }

    /// <summary>Creates the value of the header for a body that is a string, which is signed as UTF-8.</summary>
    /// <inheritdoc cref="Create(ReadOnlySpan{byte}, string, DateTimeOffset?)"/>
    /// <param name="body">The body that will be sent.</param>
    /// <param name="secret">The webhook's secret.</param>
    /// <param name="timestamp">The time to sign with, to the second; now by default.</param>
    public static string Create(string body, string secret, DateTimeOffset? timestamp = null) => Create(Bytes(body), secret, timestamp);

    /// <summary>Verifies a signature without reading the body. Returns if it is valid.</summary>
    /// <param name="body">The unchanged body of the request.</param>
    /// <param name="signatureHeader">The header's value; null when the request has none.</param>
    /// <param name="secret">The webhook's secret.</param>
    /// <param name="tolerance">The maximum difference between the time of the signature and the current time. Default: five minutes; <see cref="Timeout.InfiniteTimeSpan"/> for no limit.</param>
    /// <param name="timeProvider">The time provider; null for the system's.</param>
    /// <exception cref="WebhookSignatureException">The signature is missing, malformed, wrong or too old.</exception>
    public static void Verify(
        ReadOnlySpan<byte> body, string? signatureHeader, string secret, TimeSpan? tolerance = null, TimeProvider? timeProvider = null) =>
        Verify(body, signatureHeader, [SigningKey.From(secret, nameof(secret))], tolerance, timeProvider);

    /// <summary>Verifies a signature with one of several secrets.</summary>
    /// <inheritdoc cref="Verify(ReadOnlySpan{byte}, string, string, TimeSpan?, TimeProvider)"/>
    /// <param name="body">The unchanged body of the request.</param>
    /// <param name="signatureHeader">The header's value; null when the request has none.</param>
    /// <param name="secrets">The secrets; at least one.</param>
    /// <param name="tolerance">The maximum difference between the time of the signature and the current time.</param>
    /// <param name="timeProvider">The time provider.</param>
    public static void Verify(
        ReadOnlySpan<byte> body, string? signatureHeader, IEnumerable<string> secrets, TimeSpan? tolerance = null, TimeProvider? timeProvider = null)
    {
        var keys = (secrets ?? throw new ArgumentNullException(nameof(secrets))).Select(secret => SigningKey.From(secret, nameof(secrets))).ToList();
        if (keys.Count == 0)
        {
            throw new ArgumentException("At least one secret is needed.", nameof(secrets));
        }

        Verify(body, signatureHeader, keys, tolerance, timeProvider);
    }

    internal static byte[] Bytes(string body) => Encoding.UTF8.GetBytes(body ?? throw new ArgumentNullException(nameof(body)));

    private static void Verify(ReadOnlySpan<byte> body, string? header, List<SigningKey> keys, TimeSpan? tolerance, TimeProvider? clock)
    {
        var allowed = tolerance ?? DefaultTolerance;
        if (allowed < TimeSpan.Zero && allowed != Timeout.InfiniteTimeSpan)
        {
            throw new ArgumentOutOfRangeException(nameof(tolerance), allowed, "A tolerance cannot be negative; Timeout.InfiniteTimeSpan takes any time.");
        }

        var signature = SignatureHeader.Parse(header);
        if (!IsSigned(body, signature, keys))
        {
            throw new WebhookSignatureException(
                "The webhook's signature does not match its body: it was made with another secret, or the body is not the raw one that was sent.",
                WebhookSignatureFailure.NoMatch);
        }

        // The time is meaningful only once it is verified that the service wrote it.
        if (allowed != Timeout.InfiniteTimeSpan)
        {
            CheckTime(signature.Time, (clock ?? TimeProvider.System).GetUtcNow(), allowed);
        }
    }

    private static bool IsSigned(ReadOnlySpan<byte> body, SignatureHeader header, List<SigningKey> keys)
    {
        var matches = false;
        foreach (var key in keys)
        {
            var expected = key.Sign(header.Timestamp, body);
            foreach (var signature in header.Signatures)
            {
                matches |= FixedTimeComparison.Equals(expected, signature);
            }
        }

        return matches;
    }

    private static void CheckTime(DateTimeOffset time, DateTimeOffset now, TimeSpan allowed)
    {
        // The header counts whole seconds, so the comparison does too.
        var age = TimeSpan.FromSeconds(now.ToUnixTimeSeconds() - time.ToUnixTimeSeconds());
        if (age > allowed)
        {
            throw new WebhookSignatureException(
                $"The webhook was signed {age:c} ago, and {allowed:c} is allowed: it may be a repeat of an old one, or this machine's clock is wrong.",
                WebhookSignatureFailure.TooOld,
                time);
        }

        if (age.Negate() > allowed)
        {
            throw new WebhookSignatureException(
                $"The webhook was signed {age.Negate():c} in the future, and {allowed:c} is allowed: this machine's clock may be wrong.",
                WebhookSignatureFailure.InTheFuture,
                time);
        }
    }
}
