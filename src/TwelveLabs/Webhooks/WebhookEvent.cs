using Newtonsoft.Json;

namespace TwelveLabs;

public partial class WebhookEvent
{
    /// <summary>Reads an event that was posted to an endpoint of yours, after its signature has proved where it comes from.</summary>
    /// <param name="body">The request's body, byte by byte as it came.</param>
    /// <param name="signatureHeader">The value of the request's <c>TL-Signature</c> header (<see cref="WebhookSignature.HeaderName"/>); null when it has none.</param>
    /// <param name="secret">The webhook's secret, from the dashboard of the service.</param>
    /// <param name="tolerance">By how much the signature's time may differ from now, either way. Five minutes by default; <see cref="Timeout.InfiniteTimeSpan"/> for any.</param>
    /// <param name="timeProvider">The clock that says what now is; the system's by default.</param>
    /// <exception cref="WebhookSignatureException">The signature is missing, malformed, wrong, or too old: the body has not been read and must not be trusted.</exception>
    /// <exception cref="WebhookBodyException">The signature is right, but the body is no event.</exception>
    public static WebhookEvent Parse(
        ReadOnlyMemory<byte> body, string? signatureHeader, string secret, TimeSpan? tolerance = null, TimeProvider? timeProvider = null)
    {
        WebhookSignature.Verify(body.Span, signatureHeader, secret, tolerance, timeProvider);
        return Read(body);
    }

    /// <summary>The same with several secrets, of which any will do: while a secret is being replaced, both the old and the new one are in use.</summary>
    /// <inheritdoc cref="Parse(ReadOnlyMemory{byte}, string, string, TimeSpan?, TimeProvider)"/>
    /// <param name="body">The request's body, byte by byte as it came.</param>
    /// <param name="signatureHeader">The value of the request's <c>TL-Signature</c> header; null when it has none.</param>
    /// <param name="secrets">The secrets; at least one.</param>
    /// <param name="tolerance">By how much the signature's time may differ from now, either way.</param>
    /// <param name="timeProvider">The clock that says what now is.</param>
    public static WebhookEvent Parse(
        ReadOnlyMemory<byte> body, string? signatureHeader, IEnumerable<string> secrets, TimeSpan? tolerance = null, TimeProvider? timeProvider = null)
    {
        WebhookSignature.Verify(body.Span, signatureHeader, secrets, tolerance, timeProvider);
        return Read(body);
    }

    /// <summary>
    /// The same for a body that a framework hands over as text. The signature is checked over the text's UTF-8: give the raw body
    /// as it came, never JSON that was read and written again.
    /// </summary>
    /// <inheritdoc cref="Parse(ReadOnlyMemory{byte}, string, string, TimeSpan?, TimeProvider)"/>
    /// <param name="body">The request's body as text.</param>
    /// <param name="signatureHeader">The value of the request's <c>TL-Signature</c> header; null when it has none.</param>
    /// <param name="secret">The webhook's secret.</param>
    /// <param name="tolerance">By how much the signature's time may differ from now, either way.</param>
    /// <param name="timeProvider">The clock that says what now is.</param>
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
