using Polly.Timeout;
using TwelveLabs.Transport;

namespace TwelveLabs.Failures;

/// <summary>Translates whatever ends a call into the exceptions that the SDK promises.</summary>
internal static class CallFailure
{
    /// <summary>Returns what the caller is thrown, with the call that failed.</summary>
    public static Exception Translate(CallRun run, Exception e)
    {
        if (e.IsFatal() || IsOfGivenClient(e))
        {
            return e;
        }

        if (e is OperationCanceledException or ObjectDisposedException && Ended(run, e) is { } ended)
        {
            return ended;
        }

        var failure = e as TwelveLabsException ?? OfPipeline(run, e);
        if (failure.Operation is null)
        {
            failure.Place(run.Call.Operation.Id, run.Attempts);
        }

        return failure;
    }

    /// <summary>Returns why a call ended from outside: by its caller, by the limit on the whole, or because its client was disposed; else null.</summary>
    public static Exception? Ended(CallRun run, Exception? cause)
    {
        if (run.Caller.IsCancellationRequested)
        {
            return cause is OperationCanceledException own && own.CancellationToken == run.Caller && ReferenceEquals(run.Redactor.Clean(own), own)
                ? own
                : new OperationCanceledException($"{run.Call.Operation.Id} was cancelled.", Clean(run, cause), run.Caller);
        }

        if (run.TotalStruck)
        {
            return TotalTimeout(run, cause);
        }

        return run.IsClientDisposed ? ClientDisposed(run.Call.Operation.Id) : null;
    }

    public static ObjectDisposedException ClientDisposed(string what) =>
        new(typeof(TwelveLabsClient).FullName, $"{what} ended, since its {nameof(TwelveLabsClient)} was disposed.");

    /// <summary>Whether the HttpClient of the options, which is its owner's to dispose, is disposed.</summary>
    public static bool IsOfGivenClient(Exception e) => e is ObjectDisposedException { ObjectName: "System.Net.Http.HttpClient" };

    private static Exception TotalTimeout(CallRun run, Exception? cause)
    {
        if (cause is RequestTimeoutException { LimitName: nameof(RequestOptions.TotalTimeout) })
        {
            return cause;
        }

        var last = run.LastFailure is { } failure ? $" The last failure: {failure.Message}" : "";
        return new RequestTimeoutException(
            nameof(RequestOptions.TotalTimeout), run.Total,
            $"{run.Call.Operation.Id} was not done within {run.Total.TotalSeconds:0.###} s, the limit that TotalTimeout sets for the whole call{run.AfterAttempts()}.{last}",
            run.LastFailure ?? Clean(run, cause))
        {
            Operation = run.Call.Operation.Id,
            Attempts = run.Attempts,
        };
    }

    // All that an attempt throws is translated already: this comes from the pipeline around the attempts, or from the clock.
    private static TwelveLabsException OfPipeline(CallRun run, Exception e)
    {
        var cause = run.Redactor.Clean(e);
        var after = run.AfterAttempts();
        return e is TimeoutRejectedException timeout
            ? new RequestTimeoutException(
                nameof(TwelveLabsClientOptions.ResiliencePipeline), timeout.Timeout,
                $"{run.Call.Operation.Id} was not done within {timeout.Timeout.TotalSeconds:0.###} s, the limit that the ResiliencePipeline of the client's options sets{after}.", cause)
            : new CallbackException(
                run.Redactor.Redact($"{run.Call.Operation.Id}: the ResiliencePipeline or the TimeProvider of the client's options threw {e.GetType().Name}{after}: {ForeignText.MessageOf(e)}"), cause);
    }

    private static Exception? Clean(CallRun run, Exception? cause) => cause is null ? null : run.Redactor.Clean(cause);
}
