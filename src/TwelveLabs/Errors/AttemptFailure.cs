using Polly;
using System.Net.Sockets;

namespace TwelveLabs.Errors;

/// <summary>Translates whatever ends an attempt, from its connection to the last byte of its body, into the exceptions that the SDK promises.</summary>
internal static class AttemptFailure
{
    /// <param name="attempt">The attempt.</param>
    /// <param name="cause">What was thrown.</param>
    /// <param name="what">What was being sent or received.</param>
    public static Exception Translate(HttpAttempt attempt, Exception cause, string what)
    {
        if (cause.IsFatal())
        {
            return cause;
        }

        if (attempt.Timer.IsCancelledFromOutside && CallFailure.Ended(attempt.Context, cause) is { } ended)
        {
            return ended;
        }

        return cause switch
        {
            TwelveLabsException => attempt.Redactor.Clean(cause),

            // Not by the caller: by a strategy of the pipeline, which knows its token.
            _ when attempt.Timer.IsCancelledFromOutside => new OperationCanceledException($"{attempt.OperationId} was cancelled.", cause, attempt.Outer),
            _ when attempt.Timer.Struck is { } limit => TimedOut(attempt, limit, attempt.Timer.Limit, what, cause),
            _ when CallFailure.IsOfGivenClient(cause) => cause,
            OperationCanceledException when HttpTimeout.Struck(cause) => TimedOut(attempt, "HttpClient.Timeout", attempt.HttpTimeout, what, cause),
            _ => Broken(attempt, cause, what),
        };
    }

    /// <summary>A failure on this side of the network: a file or a callback of the caller's.</summary>
    public static Exception Local(HttpAttempt attempt, Exception cause) =>
        cause is TwelveLabsException ? attempt.Redactor.Clean(cause) : attempt.Redactor.Clean(UserCode.Threw("The source of the upload", cause));

    /// <summary>A failure that is none of the service's words, such as a stream that ended too early.</summary>
    public static ConnectionException Broken(HttpAttempt attempt, string message, Exception? cause = null, bool passes = true)
    {
        var (repeat, advice) = passes ? Passing(attempt) : (false, "");
        return new($"{attempt.OperationId}: {message}{advice}{After(attempt)}", cause)
        {
            Operation = attempt.OperationId,
            Attempts = attempt.Number,
            IsRetryable = repeat,
        };
    }

    /// <summary>Whether a call that was refused unprocessed may be sent again, and what to say if not.</summary>
    public static (bool Repeat, string Advice) Refused(HttpAttempt attempt) => attempt.Context.BodyCanRepeat
        ? (true, "")
        : (false, $" It was not repeated: the stream of '{(attempt.Content as MultipartBody)?.Unrepeatable?.FileName}' cannot be read again; give one that can seek, a path, bytes or a function that opens the stream.");

    /// <summary>Whether a call that the service may have carried out may be sent again, and what to say if not.</summary>
    public static (bool Repeat, string Advice) Passing(HttpAttempt attempt)
    {
        if (attempt.NothingSent)
        {
            return (true, "");
        }

        return attempt.Context.Call.Operation.SafeToRepeat ? Refused(attempt) : (false, " It was not repeated, since the service may have carried it out.");
    }

    private static string After(HttpAttempt attempt) => attempt.Number == 1 ? "" : $" (after {attempt.Number} attempts)";

    private static RequestTimeoutException TimedOut(HttpAttempt attempt, string limit, TimeSpan length, string what, Exception cause)
    {
        var text = limit switch
        {
            nameof(RequestOptions.Timeout) => $"no response began within {length.TotalSeconds:0.###} s, the limit that Timeout sets",
            nameof(RequestOptions.NetworkTimeout) => $"{what} stood still for {length.TotalSeconds:0.###} s, the limit that NetworkTimeout sets",
            _ => $"the timeout of the HttpClient that was given in the options struck while {what} was awaited",
        };
        var (repeat, advice) = Passing(attempt);
        return new(limit, length, $"{attempt.OperationId}: {text}{attempt.Context.AfterAttempts()}.{advice}", attempt.Redactor.Clean(cause))
        {
            Operation = attempt.OperationId,
            Attempts = attempt.Number,
            IsRetryable = repeat,
        };
    }

    private static ConnectionException Broken(HttpAttempt attempt, Exception cause, string what)
    {
        // A server that breaks the protocol may echo the key in the line that the handler quotes.
        var text = DisplayText.Of(attempt.Redactor.Redact(ForeignText.MessageOf(Innermost(cause))), longest: 1000);
        var where = attempt.HasResponse ? "" : $" to {attempt.Authority}";
        return Broken(attempt, $"{what}{where} failed: {text}", attempt.Redactor.Clean(cause), IsOfNetwork(cause));
    }

    // What a network, or a policy around it, throws may pass. Anything else is a bug of a handler, which a repeat does not mend.
    private static bool IsOfNetwork(Exception e) =>
        e is HttpRequestException or IOException or SocketException or TimeoutException or OperationCanceledException or InvalidDataException or ExecutionRejectedException;

    private static Exception Innermost(Exception cause)
    {
        while (cause.InnerException is { } inner)
        {
            cause = inner;
        }

        return cause;
    }
}
