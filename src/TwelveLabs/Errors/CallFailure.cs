using Polly.Timeout;

namespace TwelveLabs.Errors;

/// <summary>Translates whatever ends a call into the exceptions that the SDK promises.</summary>
internal static class CallFailure
{
    /// <summary>Returns what the caller is thrown, with the call that failed.</summary>
    public static Exception Translate(CallContext context, Exception e)
    {
        if (e.IsFatal() || IsOfGivenClient(e))
        {
            return e;
        }

        if (e is OperationCanceledException or ObjectDisposedException && Ended(context, e) is { } ended)
        {
            return ended;
        }

        var failure = e as TwelveLabsException ?? OfPipeline(context, e);
        if (failure.Operation is null)
        {
            failure.Place(context.Call.Operation.Id, context.Attempts);
        }

        return failure;
    }

    /// <summary>Returns why a call ended from outside: by its caller, by the limit on the whole, or because its client was disposed; else null.</summary>
    public static Exception? Ended(CallContext context, Exception? cause)
    {
        if (context.Caller.IsCancellationRequested)
        {
            return cause is OperationCanceledException own && own.CancellationToken == context.Caller && ReferenceEquals(context.Redactor.Clean(own), own)
                ? own
                : new OperationCanceledException($"{context.Call.Operation.Id} was cancelled.", Clean(context, cause), context.Caller);
        }

        if (context.TotalStruck)
        {
            return TotalTimeout(context, cause);
        }

        return context.IsClientDisposed ? ClientDisposed(context.Call.Operation.Id) : null;
    }

    public static ObjectDisposedException ClientDisposed(string what) =>
        new(typeof(TwelveLabsClient).FullName, $"{what} ended, since its {nameof(TwelveLabsClient)} was disposed.");

    /// <summary>Whether the HttpClient of the options, which is its owner's to dispose, is disposed.</summary>
    public static bool IsOfGivenClient(Exception e) => e is ObjectDisposedException { ObjectName: "System.Net.Http.HttpClient" };

    private static Exception TotalTimeout(CallContext context, Exception? cause)
    {
        if (cause is RequestTimeoutException { LimitName: nameof(RequestOptions.TotalTimeout) })
        {
            return cause;
        }

        var last = context.LastFailure is { } failure ? $" The last failure: {failure.Message}" : "";
        return new RequestTimeoutException(
            nameof(RequestOptions.TotalTimeout), context.Total,
            $"{context.Call.Operation.Id} was not done within {context.Total.TotalSeconds:0.###} s, the limit that TotalTimeout sets for the whole call{context.AfterAttempts()}.{last}",
            context.LastFailure ?? Clean(context, cause))
        {
            Operation = context.Call.Operation.Id,
            Attempts = context.Attempts,
        };
    }

    // All that an attempt throws is translated already: this comes from the pipeline around the attempts, or from the clock.
    private static TwelveLabsException OfPipeline(CallContext context, Exception e)
    {
        var cause = context.Redactor.Clean(e);
        var after = context.AfterAttempts();
        return e is TimeoutRejectedException timeout
            ? new RequestTimeoutException(
                nameof(TwelveLabsClientOptions.ResiliencePipeline), timeout.Timeout,
                $"{context.Call.Operation.Id} was not done within {timeout.Timeout.TotalSeconds:0.###} s, the limit that the ResiliencePipeline of the client's options sets{after}.", cause)
            : new CallbackException(
                context.Redactor.Redact($"{context.Call.Operation.Id}: the ResiliencePipeline or the TimeProvider of the client's options threw {e.GetType().Name}{after}: {ForeignText.MessageOf(e)}"), cause);
    }

    private static Exception? Clean(CallContext context, Exception? cause) => cause is null ? null : context.Redactor.Clean(cause);
}
