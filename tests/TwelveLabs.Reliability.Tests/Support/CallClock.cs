using System.Threading.Channels;

namespace TwelveLabs.Reliability.Tests.Support;

/// <summary>A clock on which the delays between attempts pass at once, and timeouts only when a test moves it. It counts the timers that are left.</summary>
internal sealed class CallClock() : FakeTimeProvider(new DateTimeOffset(2024, 11, 6, 9, 30, 0, TimeSpan.Zero))
{
    /// <summary>The timeouts of clients on this clock.</summary>
    public static readonly TimeSpan Limit = TimeSpan.FromDays(7);

    private readonly List<TimeSpan> _delays = [];
    private readonly Channel<bool> _restarts = Channel.CreateUnbounded<bool>();
    private readonly Channel<bool> _disposals = Channel.CreateUnbounded<bool>();
    private int _timers;
    private int _created;

    public int Timers => Volatile.Read(ref _timers);

    /// <summary>How many timers there have been.</summary>
    public int Created => Volatile.Read(ref _created);

    /// <summary>The delays between attempts.</summary>
    public IReadOnlyList<TimeSpan> Delays
    {
        get
        {
            lock (_delays)
            {
                return [.. _delays];
            }
        }
    }

    /// <summary>Called in place of letting a delay between attempts pass.</summary>
    public Action? OnDelay { get; set; }

    /// <summary>Waits until no timer is left: a call that is ended from outside tells its caller first, and cleans up then.</summary>
    public async Task NoTimersAsync()
    {
        while (Timers > 0)
        {
            await _disposals.Reader.ReadAsync().AsTask().DefaultTimeout();
        }
    }

    /// <summary>Waits until a timeout starts again, as it does when a call waits for more of a body.</summary>
    public Task RestartedAsync() => _restarts.Reader.ReadAsync().AsTask().DefaultTimeout();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        Interlocked.Increment(ref _timers);
        Interlocked.Increment(ref _created);
        var timer = new CountedTimer(base.CreateTimer(callback, state, dueTime, period), Disposed, () => _restarts.Writer.TryWrite(true));
        if (dueTime < Limit && dueTime > TimeSpan.Zero)
        {
            lock (_delays)
            {
                _delays.Add(dueTime);
            }

            if (OnDelay is { } begun)
            {
                begun();
            }
            else
            {
                Advance(dueTime);
            }
        }

        return timer;
    }

    private void Disposed()
    {
        Interlocked.Decrement(ref _timers);
        _disposals.Writer.TryWrite(true);
    }
}
