using System.Threading.Channels;

namespace TwelveLabs.Testing;

/// <summary>A clock that only the test moves, and that tells when a wait begins and when a limit is started anew.</summary>
public sealed class WatchedClock(DateTimeOffset start) : FakeTimeProvider(start)
{
    private readonly Channel<TimeSpan> _created = Channel.CreateUnbounded<TimeSpan>();
    private readonly Channel<TimeSpan> _restarts = Channel.CreateUnbounded<TimeSpan>();

    public WatchedClock()
        : this(new DateTimeOffset(2024, 11, 6, 9, 30, 0, TimeSpan.Zero))
    {
    }

    /// <summary>Waits until the call waits for a piece of the body that has not arrived.</summary>
    public Task RestartedAsync() => _restarts.Reader.ReadAsync().AsTask().DefaultTimeout();

    /// <summary>Waits until a limit is started anew with so much time.</summary>
    public Task RestartedAsync(TimeSpan dueTime) => FindAsync(_restarts.Reader, dueTime);

    /// <summary>Waits until a wait of so much time has begun.</summary>
    public Task StartedAsync(TimeSpan dueTime) => FindAsync(_created.Reader, dueTime);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new WatchedTimer(base.CreateTimer(callback, state, dueTime, period), _restarts.Writer);
        _created.Writer.TryWrite(dueTime);
        return timer;
    }

    private static async Task FindAsync(ChannelReader<TimeSpan> times, TimeSpan dueTime)
    {
        while (await times.ReadAsync().AsTask().DefaultTimeout() != dueTime)
        {
        }
    }

    private sealed class WatchedTimer(ITimer inner, ChannelWriter<TimeSpan> restarts) : ITimer
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
