using Microsoft.Extensions.Time.Testing;

namespace TwelveLabs.Contract.Replay;

/// <summary>A clock that nobody sleeps by: delays of a recorded response pass at once, and so do pauses of a wait.</summary>
internal sealed class ReplayClock : FakeTimeProvider
{
    // The client's own limits are longer than any pause that it makes.
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(60);

    /// <summary>Whether a pause is over as soon as it begins.</summary>
    public bool SkipsPauses { get; set; }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = base.CreateTimer(callback, state, dueTime, period);
        if (SkipsPauses && dueTime > TimeSpan.Zero && dueTime <= LongestPause)
        {
            ThreadPool.QueueUserWorkItem(_ => Advance(dueTime));
        }

        return timer;
    }
}
