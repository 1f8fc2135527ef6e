namespace TwelveLabs.Errors;

/// <summary>Creates the error response of an attempt whose response reports a failure.</summary>
internal static class ErrorResponseFactory
{
    private const string LengthAdvice =
        "The service requires the length of the upload: pass the length with the stream or the function, a seekable stream, a path or a byte array.";

    public static ErrorResponse Create(HttpAttempt attempt, ErrorEnvelope? envelope, string? excerpt = null)
    {
        var status = (int)attempt.Response.StatusCode;

        // The end of the rate limit window delays a retry only if the rate limit rejected the call.
        var refused = ApiFacts.RetriesAlways(status);
        var now = attempt.Now;
        var wait = RateLimit.RetryAfter(attempt.Headers, refused ? attempt.Headers.RateLimit : null, now);
        var verdict = RetryClassifier.OfStatus(attempt, status);
        return new()
        {
            Operation = attempt.Context.Call.Operation.Id,
            Method = attempt.Context.Call.Method,
            StatusCode = attempt.Response.StatusCode,
            Envelope = envelope is null ? null : attempt.Redactor.Redact(envelope),
            BodyExcerpt = excerpt,
            ApiVersion = attempt.Headers.ApiVersion,
            Headers = attempt.Headers,
            RateLimit = attempt.Headers.RateLimit,
            RetryAfter = wait,
            RetryAt = wait is { } time && time < TimeSpan.FromDays(3650) ? now + time : null,
            Attempts = attempt.Number,
            IsRetryable = verdict.IsRetryable,
            Advice = (status switch
            {
                401 => ApiFacts.KeyAdvice,
                404 when envelope is null => BaseAddressAdvice(attempt.BaseAddress),
                411 when attempt.Content is MultipartBody { IsLengthKnown: false } => LengthAdvice,
                >= 300 and < 400 => RedirectAdvice(attempt),
                _ => verdict.Advice,
            }).Trim(),
        };
    }

    // A base address without the version is the usual cause of a 404 that is not an error of the API.
    private static string BaseAddressAdvice(Uri address)
    {
        var usual = new Uri(ApiFacts.Server);
        return address.AbsolutePath.TrimEnd('/').EndsWith(usual.AbsolutePath, StringComparison.Ordinal)
            ? ""
            : $"{nameof(TwelveLabsClientOptions.BaseAddress)} is {address}, without '{usual.AbsolutePath}' at its end, which the service's own address has: {usual}.";
    }

    private static string RedirectAdvice(HttpAttempt attempt) => attempt.Response.Headers.Location is { } to
        ? $"It was redirected to {(to.IsAbsoluteUri ? attempt.Redactor.Redact(to.Host) : "another path")}; the SDK follows no redirects, because they would send the API key to that host."
        : "";
}
