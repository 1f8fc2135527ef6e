namespace TwelveLabs.Polling;

/// <summary>Polls an operation until it reports a terminal status.</summary>
internal static class Waiter
{
    public static async Task<T> UntilDoneAsync<T>(
        ApiTransport transport, string what, Func<RequestOptions, CancellationToken, Task<T>> poll, PollFormat<T> format, CallRecord record,
        Action<T>? report, WaitOptions? wait, RequestOptions? request, CancellationToken cancellationToken)
        where T : class
    {
        wait ??= new WaitOptions();
        wait.Validate();
        var clock = transport.Clock;
        var started = clock.GetTimestamp();
        var pause = wait.PollInterval;
        T? state = null;
        while (true)
        {
            var limit = Limit(Left(wait, clock, started), request?.TotalTimeout ?? transport.Options.TotalTimeout);
            try
            {
                state = await poll(RequestOptions.Tell(request, wait.OnTransientFailure, limit, record), cancellationToken).ConfigureAwait(false);
            }
            catch (RequestTimeoutException e) when (limit is not null && e.LimitName == nameof(RequestOptions.TotalTimeout))
            {
                throw TimedOut(transport.RedactorFor(request), what, wait, state, format, record.Requests + e.Attempts, e);
            }

            if (format.Missing(state) is { } missing)
            {
                throw record.Unusable(
                    format.Operation, $"{format.Operation}: the response has no '{missing}', so the status is unknown. {what} may keep running.", missing);
            }

            UserCode.Call(report, state, "The progress handler of the wait", cancellationToken);
            switch (format.Judge(state))
            {
                case Progress.Succeeded:
                    return state;
                case Progress.Failed:
                    throw new TaskFailedException<T>(transport.RedactorFor(request).Redact($"{what} failed: {format.Describe(state)}"), state) { Operation = format.Operation, Attempts = record.Requests };
            }

            var next = Next(pause, format.Remaining(state, clock.GetUtcNow()), wait);
            if (Left(wait, clock, started) is { } left)
            {
                if (left <= TimeSpan.Zero)
                {
                    throw TimedOut(transport.RedactorFor(request), what, wait, state, format, record.Requests);
                }

                // The last poll is at the timeout itself, so that no terminal status before it is missed.
                next = left < next ? left : next;
            }

            await transport.DelayAsync(what, Limits.Longest(next), cancellationToken).ConfigureAwait(false);
            pause = TimeSpan.FromTicks(Math.Min(pause.Ticks + (pause.Ticks / 2), wait.MaxPollInterval.Ticks));
        }
    }

    /// <summary>Returns the seconds from now to the end that the service estimates.</summary>
    public static double? SecondsUntil(DateTimeOffset? end, DateTimeOffset now) => (end - now)?.TotalSeconds;

    private static TimeSpan? Left(WaitOptions wait, TimeProvider clock, long started) =>
        wait.Timeout == Timeout.InfiniteTimeSpan ? null : wait.Timeout - clock.GetElapsedTime(started);

    // A poll that hangs must not outlast the timeout. The poll at the timeout itself has only the timeouts of every call.
    private static TimeSpan? Limit(TimeSpan? left, TimeSpan? own) =>
        left > TimeSpan.Zero && !(own > TimeSpan.Zero && own <= left) ? left : null;

    private static WaitTimeoutException<T> TimedOut<T>(SecretRedactor redactor, string what, WaitOptions wait, T? state, PollFormat<T> format, int requests, Exception? cause = null)
        where T : class
    {
        var seen = state is null ? "the service has not responded" : format.Describe(state);
        return new(
            wait.Timeout,
            redactor.Redact(FormattableString.Invariant($"{what} did not complete within {wait.Timeout.TotalSeconds:0.###} s (WaitOptions.Timeout). It keeps running: {seen}")),
            state,
            cause)
        {
            Operation = format.Operation,
            Attempts = requests,
        };
    }

    // The service's estimate replaces the growing interval, within the configured bounds. An elapsed estimate is ignored.
    private static TimeSpan Next(TimeSpan pause, double? remaining, WaitOptions wait)
    {
        var next = remaining switch
        {
            not > 0 => pause,
            { } seconds when seconds < wait.MaxPollInterval.TotalSeconds => TimeSpan.FromSeconds(seconds),
            _ => wait.MaxPollInterval,
        };
        return next < wait.PollInterval ? wait.PollInterval : next;
    }
}
