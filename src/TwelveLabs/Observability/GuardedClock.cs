namespace TwelveLabs.Observability;

/// <summary>Wraps the user's clock, whose exceptions end a call as a <see cref="CallbackException"/> wherever it is used.</summary>
internal sealed class GuardedClock : TimeProvider
{
    private readonly TimeProvider _inner;

    private GuardedClock(TimeProvider inner) => _inner = inner;

    public override TimeZoneInfo LocalTimeZone => Ask(static clock => clock.LocalTimeZone);

    public override long TimestampFrequency => Ask(static clock => clock.TimestampFrequency);

    /// <summary>Wraps the clock; the system's own needs no guard.</summary>
    public static TimeProvider Of(TimeProvider clock) => ReferenceEquals(clock, System) ? clock : new GuardedClock(clock);

    public override DateTimeOffset GetUtcNow() => Ask(static clock => clock.GetUtcNow());

    public override long GetTimestamp() => Ask(static clock => clock.GetTimestamp());

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        try
        {
            return new Timer(_inner.CreateTimer(callback, state, dueTime, period));
        }
        catch (Exception e) when (!e.IsFatal())
        {
            throw Threw(e);
        }
    }

    private static CallbackException Threw(Exception e) => UserCode.Threw(nameof(TwelveLabsClientOptions.TimeProvider), e);

    private T Ask<T>(Func<TimeProvider, T> question)
    {
        try
        {
            return question(_inner);
        }
        catch (Exception e) when (!e.IsFatal())
        {
            throw Threw(e);
        }
    }

    private sealed class Timer(ITimer inner) : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            try
            {
                return inner.Change(dueTime, period);
            }
            catch (Exception e) when (!e.IsFatal())
            {
                throw Threw(e);
            }
        }

        public void Dispose() => UserCode.DisposeQuietly(inner);

        public ValueTask DisposeAsync()
        {
            Dispose();
            return default;
        }
    }
}
