using Polly.Timeout;

namespace TwelveLabs.Errors;

/// <summary>Translates an exception that ends a call into one of the SDK's contract.</summary>
internal static class CallFailure
{
    /// <summary>Returns the exception for the caller, which names the call that failed.</summary>
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

    /// <summary>Returns the exception of a call that its caller, its total timeout or the disposal of its client ended; otherwise null.</summary>
    public static Exception? Ended(CallContext context, Exception? cause)
    {
        if (context.Caller.IsCancellationRequested)
        {
            return cause is OperationCanceledException own && own.CancellationToken == context.Caller && ReferenceEquals(context.Redactor.Clean(own), own)
                ? own
                : context.Exceptions.Canceled(cause, context.Caller);
        }

        if (context.TotalTimeoutElapsed)
        {
            return TotalTimeout(context, cause);
        }

        return context.IsClientDisposed ? ClientDisposed(context.Call.Method) : null;
    }

    public static ObjectDisposedException ClientDisposed(string what) =>
        new(typeof(TwelveLabsClient).FullName, $"{what} ended, because its {nameof(TwelveLabsClient)} was disposed.");

    /// <summary>Returns whether an exception says that the HttpClient of the options, which its owner disposes, is disposed.</summary>
    public static bool IsOfGivenClient(Exception e) => e is ObjectDisposedException { ObjectName: "System.Net.Http.HttpClient" };

    private static Exception TotalTimeout(CallContext context, Exception? cause)
    {
        if (cause is RequestTimeoutException { LimitName: nameof(RequestOptions.TotalTimeout) })
        {
            return cause;
        }

        var last = context.LastFailure is { } failure ? $" Last failure: {failure.Message}" : "";
        return context.Exceptions.Timeout(
            nameof(RequestOptions.TotalTimeout), context.Total,
            $"the call did not complete within {context.Total.TotalSeconds:0.###} s (TotalTimeout)", context.LastFailure ?? cause, last);
    }

    // Exceptions of an attempt are already translated: this one comes from the pipeline around the attempts, or from the clock.
    private static TwelveLabsException OfPipeline(CallContext context, Exception e) => e is TimeoutRejectedException timeout
        ? context.Exceptions.Timeout(
            nameof(TwelveLabsClientOptions.ResiliencePipeline), timeout.Timeout,
            $"the call did not complete within {timeout.Timeout.TotalSeconds:0.###} s (the ResiliencePipeline of the client's options)", e)
        : context.Exceptions.PipelineFailed(e);
}
