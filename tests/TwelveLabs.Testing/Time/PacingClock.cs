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
