using System.Threading.Channels;

namespace TwelveLabs.Testing;

/// <summary>A clock on which every wait passes at once, and that remembers how long each was.</summary>
public sealed class PacingClock() : FakeTimeProvider(new DateTimeOffset(2024, 11, 6, 9, 30, 0, TimeSpan.Zero))
{
    private readonly List<TimeSpan> _pauses = [];

    /// <summary>The waits, in seconds, to two places: timers know no fractions of a millisecond.</summary>
    public IReadOnlyList<double> Pauses
    {
        get
        {
            lock (_pauses)
            {
                return [.. _pauses.Select(pause => Math.Round(pause.TotalSeconds, 2))];
            }
        }
    }

    /// <summary>Called when a wait begins; the wait lasts until the test moves the clock where this answers false.</summary>
    public Func<bool> Passes { get; set; } = () => true;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = base.CreateTimer(callback, state, dueTime, period);
        lock (_pauses)
        {
            _pauses.Add(dueTime);
        }

        if (Passes())
        {
            Advance(dueTime);
        }

        return timer;
    }
}

/// <summary>A clock that only the test moves, and that tells when a call's limit is started anew.</summary>
public sealed class WatchedClock() : FakeTimeProvider(new DateTimeOffset(2024, 11, 6, 9, 30, 0, TimeSpan.Zero))
{
    private readonly Channel<TimeSpan> _restarts = Channel.CreateUnbounded<TimeSpan>();

    /// <summary>Waits for the call's next sign of life: the headers, then each piece of the body.</summary>
    public async Task RestartedAsync() => await _restarts.Reader.ReadAsync();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        new Timer(base.CreateTimer(callback, state, dueTime, period), _restarts.Writer);

    private sealed class Timer(ITimer inner, ChannelWriter<TimeSpan> restarts) : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            var changed = inner.Change(dueTime, period);
            restarts.TryWrite(dueTime);
            return changed;
        }

        public void Dispose() => inner.Dispose();

        public ValueTask DisposeAsync() => inner.DisposeAsync();
    }
}
