using TwelveLabs.Transport;

namespace TwelveLabs.Waiting;

internal enum Progress
{
    Running,
    Succeeded,
    Failed,
}

/// <summary>Asks for a state again and again until it is a final one.</summary>
internal static class Waiter
{
    public static async Task<T> UntilDoneAsync<T>(
        ApiTransport transport, string what, Func<CancellationToken, Task<T>> poll, Func<T, Progress> judge, Func<T, DateTimeOffset, double?> remaining,
        Func<T, string> describe, Action<T>? report, WaitOptions? options, CancellationToken cancellationToken)
        where T : class
    {
        options ??= new WaitOptions();
        options.Validate();
        var clock = transport.Clock;
        var started = clock.GetTimestamp();
        var pause = options.PollInterval;
        while (true)
        {
            var state = await poll(cancellationToken).ConfigureAwait(false);
            report?.Invoke(state);
            switch (judge(state))
            {
                case Progress.Succeeded:
                    return state;
                case Progress.Failed:
                    throw new TaskFailedException<T>($"{what} failed: {describe(state)}", state);
            }

            var next = Next(pause, remaining(state, clock.GetUtcNow()), options);
            if (options.Timeout != Timeout.InfiniteTimeSpan)
            {
                var left = options.Timeout - clock.GetElapsedTime(started);
                if (left <= TimeSpan.Zero)
                {
                    throw new WaitTimeoutException<T>(
                        options.Timeout,
                        FormattableString.Invariant($"{what} was not done after {options.Timeout.TotalSeconds:0.###} s, the limit that was set for waiting; it goes on: {describe(state)}"),
                        state);
                }

                // The last look is at the limit itself, so that no end within it is missed.
                next = left < next ? left : next;
            }

            await clock.Delay(next, cancellationToken).ConfigureAwait(false);
            pause = TimeSpan.FromTicks(Math.Min(pause.Ticks + (pause.Ticks / 2), options.MaxPollInterval.Ticks));
        }
    }

    /// <summary>The seconds from now until a time that the service expects the end at.</summary>
    public static double? SecondsUntil(DateTimeOffset? end, DateTimeOffset now) => (end - now)?.TotalSeconds;

    // The service's estimate takes the place of the growing pause, within the bounds that were set. One that has run out tells nothing.
    private static TimeSpan Next(TimeSpan pause, double? remaining, WaitOptions options)
    {
        var next = remaining switch
        {
            not > 0 => pause,
            { } seconds when seconds < options.MaxPollInterval.TotalSeconds => TimeSpan.FromSeconds(seconds),
            _ => options.MaxPollInterval,
        };
        return next < options.PollInterval ? options.PollInterval : next;
    }
}
