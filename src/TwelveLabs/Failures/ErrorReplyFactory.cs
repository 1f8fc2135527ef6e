using TwelveLabs.Transport;
using TwelveLabs.Uploads;

namespace TwelveLabs.Failures;

/// <summary>Gathers what is known of a response that says that a call failed.</summary>
internal static class ErrorReplyFactory
{
    private const string LengthAdvice =
        "It wants the length of the upload beforehand: give the length with the stream or the function, a stream that can seek, a path or bytes.";

    public static ErrorReply Create(Exchange exchange, ErrorEnvelope? envelope, string? excerpt = null)
    {
        var status = (int)exchange.Response.StatusCode;

        // The end of the window is a time to wait for only when the window is what refused the call.
        var refused = ApiFacts.RetriesAlways(status);
        var now = exchange.Now;
        var wait = RateLimit.RetryAfter(exchange.Headers, refused ? exchange.RateLimit : null, now);
        var (repeat, advice) = refused ? AttemptFailure.Refused(exchange) : ApiFacts.RetriesWhenSafe(status) ? AttemptFailure.Passing(exchange) : (false, "");
        return new()
        {
            Operation = exchange.OperationId,
            StatusCode = exchange.Response.StatusCode,
            Envelope = envelope is null ? null : exchange.Redactor.Redact(envelope),
            BodyExcerpt = excerpt,
            ApiVersion = exchange.ApiVersion,
            Headers = exchange.Headers,
            RateLimit = exchange.RateLimit,
            RetryAfter = wait,
            RetryAt = wait is { } time && time < TimeSpan.FromDays(3650) ? now + time : null,
            Attempts = exchange.Attempt,
            IsRetryable = repeat,
            Advice = (status switch
            {
                401 => ApiFacts.KeyAdvice,
                404 when envelope is null => BaseAddressAdvice(exchange.BaseAddress),
                411 when exchange.Content is MultipartBody { IsLengthKnown: false } => LengthAdvice,
                >= 300 and < 400 => RedirectAdvice(exchange),
                _ => advice,
            }).Trim(),
        };
    }

    // A base address without the version is the usual reason of a 404 that is no error of the API.
    private static string BaseAddressAdvice(Uri address)
    {
        var usual = new Uri(ApiFacts.Server);
        return address.AbsolutePath.TrimEnd('/').EndsWith(usual.AbsolutePath, StringComparison.Ordinal)
            ? ""
            : $"{nameof(TwelveLabsClientOptions.BaseAddress)} is {address}, without '{usual.AbsolutePath}' at its end, which the service's own address has: {usual}.";
    }

    private static string RedirectAdvice(Exchange exchange) => exchange.Response.Headers.Location is { } to
        ? $"It was redirected to {(to.IsAbsoluteUri ? exchange.Redactor.Redact(to.Host) : "another path")}; the SDK follows no redirects, since they would carry the API key along."
        : "";
}
