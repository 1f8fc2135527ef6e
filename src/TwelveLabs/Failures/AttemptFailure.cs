using Polly;
using System.Net.Sockets;
using TwelveLabs.Transport;
using TwelveLabs.Uploads;

namespace TwelveLabs.Failures;

/// <summary>Translates whatever ends an attempt, from its connection to the last byte of its body, into the exceptions that the SDK promises.</summary>
internal static class AttemptFailure
{
    /// <param name="exchange">The attempt.</param>
    /// <param name="cause">What was thrown.</param>
    /// <param name="what">What was being sent or received.</param>
    public static Exception Translate(Exchange exchange, Exception cause, string what)
    {
        if (cause.IsFatal())
        {
            return cause;
        }

        if (exchange.Timer.IsCancelledFromOutside && CallFailure.Ended(exchange.Run, cause) is { } ended)
        {
            return ended;
        }

        return cause switch
        {
            TwelveLabsException => exchange.Redactor.Clean(cause),

            // Not by the caller: by a strategy of the pipeline, which knows its token.
            _ when exchange.Timer.IsCancelledFromOutside => new OperationCanceledException($"{exchange.OperationId} was cancelled.", cause, exchange.Outer),
            _ when exchange.Timer.Struck is { } limit => TimedOut(exchange, limit, exchange.Timer.Limit, what, cause),
            _ when CallFailure.IsOfGivenClient(cause) => cause,
            OperationCanceledException when HttpTimeout.Struck(cause) => TimedOut(exchange, "HttpClient.Timeout", exchange.HttpTimeout, what, cause),
            _ => Broken(exchange, cause, what),
        };
    }

    /// <summary>A failure on this side of the network: a file or a callback of the caller's.</summary>
    public static Exception Local(Exchange exchange, Exception cause) =>
        cause is TwelveLabsException ? exchange.Redactor.Clean(cause) : exchange.Redactor.Clean(UserCode.Threw("The source of the upload", cause));

    /// <summary>A failure that is none of the service's words, such as a stream that ended too early.</summary>
    public static ConnectionException Broken(Exchange exchange, string message, Exception? cause = null, bool passes = true)
    {
        var (repeat, advice) = passes ? Passing(exchange) : (false, "");
        return new($"{exchange.OperationId}: {message}{advice}{After(exchange)}", cause)
        {
            Operation = exchange.OperationId,
            Attempts = exchange.Attempt,
            IsRetryable = repeat,
        };
    }

    /// <summary>Whether a call that was refused unprocessed may be sent again, and what to say if not.</summary>
    public static (bool Repeat, string Advice) Refused(Exchange exchange) => exchange.Run.BodyCanRepeat
        ? (true, "")
        : (false, $" It was not repeated: the stream of '{(exchange.Content as MultipartBody)?.Unrepeatable?.FileName}' cannot be read again; give one that can seek, a path, bytes or a function that opens the stream.");

    /// <summary>Whether a call that the service may have carried out may be sent again, and what to say if not.</summary>
    public static (bool Repeat, string Advice) Passing(Exchange exchange)
    {
        if (exchange.NothingSent)
        {
            return (true, "");
        }

        return exchange.Run.Call.Operation.SafeToRepeat ? Refused(exchange) : (false, " It was not repeated, since the service may have carried it out.");
    }

    private static string After(Exchange exchange) => exchange.Attempt == 1 ? "" : $" (after {exchange.Attempt} attempts)";

    private static RequestTimeoutException TimedOut(Exchange exchange, string limit, TimeSpan length, string what, Exception cause)
    {
        var text = limit switch
        {
            nameof(RequestOptions.Timeout) => $"no reply began within {length.TotalSeconds:0.###} s, the limit that Timeout sets",
            nameof(RequestOptions.NetworkTimeout) => $"{what} stood still for {length.TotalSeconds:0.###} s, the limit that NetworkTimeout sets",
            _ => $"the timeout of the HttpClient that was given in the options struck while {what} was awaited",
        };
        var (repeat, advice) = Passing(exchange);
        return new(limit, length, $"{exchange.OperationId}: {text}{exchange.Run.AfterAttempts()}.{advice}", exchange.Redactor.Clean(cause))
        {
            Operation = exchange.OperationId,
            Attempts = exchange.Attempt,
            IsRetryable = repeat,
        };
    }

    private static ConnectionException Broken(Exchange exchange, Exception cause, string what)
    {
        // A server that breaks the protocol may echo the key in the line that the handler quotes.
        var text = DisplayText.Of(exchange.Redactor.Redact(ForeignText.MessageOf(Innermost(cause))), longest: 1000);
        var where = exchange.HasResponse ? "" : $" to {exchange.Authority}";
        return Broken(exchange, $"{what}{where} failed: {text}", exchange.Redactor.Clean(cause), IsOfNetwork(cause));
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
