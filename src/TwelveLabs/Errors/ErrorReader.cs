namespace TwelveLabs.Errors;

/// <summary>Reads a response that reports a failure. Its status matters more than its body, which is read as far as it arrives.</summary>
internal static class ErrorReader
{
    // No envelope is longer. An endless or very slow page must not keep the caller from the status.
    private const int LongestBody = 1024 * 1024;

    /// <summary>Gets the timeout for the whole body of a failed response.</summary>
    public static TimeSpan BodyTime { get; } = TimeSpan.FromSeconds(10);

    public static async ValueTask<ApiException> ReadAsync(HttpAttempt attempt, int most)
    {
        attempt.Timer.LimitRest(BodyTime);
        using var body = await ResponseBody.ReadBeginningAsync(attempt, Math.Min(most, LongestBody)).ConfigureAwait(false);
        if (body.IsCut && (attempt.Context.Caller.IsCancellationRequested || attempt.Context.IsClientDisposed) && CallFailure.Ended(attempt.Context, cause: null) is { } ended)
        {
            throw ended;
        }

        attempt.Redactor.Redact(body.Span);
        attempt.Redactor.RedactCut(body.Span);
        if (ContentDecoder.Unsupported(attempt.Response.Content) is { } encoding)
        {
            return Create(attempt, null, $"(its content encoding '{encoding}' is not supported)");
        }

        var envelope = ResponseReader.Envelope(body.Memory);
        return Create(attempt, envelope, envelope is not null ? null : body.Length > 0 ? body.Excerpt() : body.IsCut ? "(it could not be read)" : null);
    }

    /// <summary>Creates the exception of a failure that the response reports.</summary>
    public static ApiException Create(HttpAttempt attempt, ErrorEnvelope? envelope, string? excerpt = null) =>
        ApiProtocol.ToException(ErrorResponseFactory.Create(attempt, envelope, excerpt));
}
