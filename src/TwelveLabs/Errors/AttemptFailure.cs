namespace TwelveLabs.Errors;

/// <summary>Translates an exception that ends an attempt, from the connection to the last byte of the body, into one of the SDK's contract.</summary>
internal static class AttemptFailure
{
    /// <param name="attempt">The attempt.</param>
    /// <param name="cause">The exception that was thrown.</param>
    /// <param name="what">What was being sent or received.</param>
    public static Exception Translate(HttpAttempt attempt, Exception cause, string what)
    {
        if (cause.IsFatal())
        {
            return cause;
        }

        if (attempt.IsCancellationRequested && CallFailure.Ended(attempt.Context, cause) is { } ended)
        {
            return ended;
        }

        return cause switch
        {
            TwelveLabsException => attempt.Redactor.Clean(cause),

            // Canceled not by the caller but by a strategy of the pipeline, which recognizes its token.
            _ when attempt.IsCancellationRequested => attempt.Exceptions.Canceled(cause, attempt.Outer),
            _ when attempt.Timer.ElapsedLimit is { } limit => TimedOut(attempt, limit, attempt.Timer.Limit, what, cause),
            _ when CallFailure.IsOfGivenClient(cause) => cause,
            OperationCanceledException when HttpTimeout.Elapsed(cause) => TimedOut(attempt, "HttpClient.Timeout", attempt.HttpTimeout, what, cause),
            _ => Broken(attempt, cause, what),
        };
    }

    /// <summary>Translates a local failure: that of a file or a callback of the caller.</summary>
    public static Exception Local(HttpAttempt attempt, Exception cause) =>
        cause is TwelveLabsException ? attempt.Redactor.Clean(cause) : attempt.Redactor.Clean(UserCode.Threw("The source of the upload", cause));

    /// <summary>Creates the exception of a response that ended early.</summary>
    public static ConnectionException BrokenResponse(HttpAttempt attempt, string what, Exception? cause = null) =>
        attempt.Exceptions.Connection(what, cause, RetryClassifier.OfBrokenResponse(attempt));

    private static RequestTimeoutException TimedOut(HttpAttempt attempt, string limit, TimeSpan length, string what, Exception cause)
    {
        var text = limit switch
        {
            nameof(RequestOptions.Timeout) => $"no response began within {length.TotalSeconds:0.###} s ({limit})",
            nameof(RequestOptions.NetworkTimeout) => $"{what} made no progress for {length.TotalSeconds:0.###} s ({limit})",
            _ => $"the timeout of the HttpClient of the client's options elapsed during {what}",
        };
        var verdict = RetryClassifier.OfTimeout(attempt);
        return attempt.Exceptions.Timeout(limit, length, text, cause, verdict.Advice, verdict.IsRetryable);
    }

    private static ConnectionException Broken(HttpAttempt attempt, Exception cause, string what)
    {
        // A server that breaks the protocol may echo the key in the line that the handler quotes.
        var text = DisplayText.Of(attempt.Redactor.Redact(ForeignText.MessageOf(Innermost(cause))), longest: 1000);
        var where = attempt.HasResponse ? "" : $" to {attempt.Authority}";
        return attempt.Exceptions.Connection($"{what}{where} failed: {text}", cause, RetryClassifier.OfException(attempt, cause));
    }

    private static Exception Innermost(Exception cause)
    {
        while (cause.InnerException is { } inner)
        {
            cause = inner;
        }

        return cause;
    }
}
