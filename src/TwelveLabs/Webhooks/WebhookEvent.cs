using Newtonsoft.Json;

namespace TwelveLabs;

public partial class WebhookEvent
{
    /// <summary>Verifies the signature of a webhook and reads its event.</summary>
    /// <param name="body">The unchanged body of the request.</param>
    /// <param name="signatureHeader">The value of the request's <c>TL-Signature</c> header (<see cref="WebhookSignature.HeaderName"/>); null when it has none.</param>
    /// <param name="secret">The webhook's secret, from the dashboard of the service.</param>
    /// <param name="tolerance">The maximum difference between the time of the signature and the current time. Default: five minutes; <see cref="Timeout.InfiniteTimeSpan"/> for no limit.</param>
    /// <param name="timeProvider">The time provider; null for the system's.</param>
    /// <exception cref="WebhookSignatureException">The signature is missing, malformed, wrong or too old. The body must not be trusted.</exception>
    /// <exception cref="WebhookBodyException">The signature is valid, but the body is not an event.</exception>
    public static WebhookEvent Parse(
        ReadOnlyMemory<byte> body, string? signatureHeader, string secret, TimeSpan? tolerance = null, TimeProvider? timeProvider = null)
    {
        WebhookSignature.Verify(body.Span, signatureHeader, secret, tolerance, timeProvider);
        return Read(body);
    }

    /// <summary>Verifies the signature of a webhook with one of several secrets and reads its event, for the time in which a secret is replaced.</summary>
    /// <inheritdoc cref="Parse(ReadOnlyMemory{byte}, string, string, TimeSpan?, TimeProvider)"/>
    /// <param name="body">The unchanged body of the request.</param>
    /// <param name="signatureHeader">The value of the request's <c>TL-Signature</c> header; null when it has none.</param>
    /// <param name="secrets">The secrets; at least one.</param>
    /// <param name="tolerance">The maximum difference between the time of the signature and the current time.</param>
    /// <param name="timeProvider">The time provider.</param>
    public static WebhookEvent Parse(
        ReadOnlyMemory<byte> body, string? signatureHeader, IEnumerable<string> secrets, TimeSpan? tolerance = null, TimeProvider? timeProvider = null)
    {
        WebhookSignature.Verify(body.Span, signatureHeader, secrets, tolerance, timeProvider);
        return Read(body);
    }

    /// <summary>
    /// Verifies the signature of a webhook whose body is a string and reads its event. The signature is computed over UTF-8: pass the raw body,
    /// never JSON that was deserialized and serialized again.
    /// </summary>
    /// <inheritdoc cref="Parse(ReadOnlyMemory{byte}, string, string, TimeSpan?, TimeProvider)"/>
    /// <param name="body">The unchanged body of the request as a string.</param>
    /// <param name="signatureHeader">The value of the request's <c>TL-Signature</c> header; null when it has none.</param>
    /// <param name="secret">The webhook's secret.</param>
    /// <param name="tolerance">The maximum difference between the time of the signature and the current time.</param>
    /// <param name="timeProvider">The time provider.</param>
    public static WebhookEvent Parse(
        string body, string? signatureHeader, string secret, TimeSpan? tolerance = null, TimeProvider? timeProvider = null) =>
        Parse(WebhookSignature.Bytes(body), signatureHeader, secret, tolerance, timeProvider);

    private static WebhookEvent Read(ReadOnlyMemory<byte> body)
    {
        try
        {
            return ResponseReader.Parse(body, Read);
        }
        catch (JsonException e)
        {
            var (path, line, position) = ResponseReader.Place(e);
            var place = path.Length == 0 ? "" : $" at {path}";
            throw new WebhookBodyException($"The webhook's signature is right, but its body is no event{place}: {e.Message}", path, line, position, e);
        }
    }
}
