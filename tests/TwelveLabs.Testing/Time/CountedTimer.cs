namespace TwelveLabs.Testing;

/// <summary>A timer that tells a clock when it starts again and when it is disposed.</summary>
public sealed class CountedTimer(ITimer inner, Action disposed, Action? changed = null) : ITimer
{
    private int _isDisposed;

    public bool Change(TimeSpan dueTime, TimeSpan period)
    {
        var isChanged = inner.Change(dueTime, period);
        changed?.Invoke();
        return isChanged;
    }

    public void Dispose()
    {
        inner.Dispose();
        if (Interlocked.Exchange(ref _isDisposed, 1) == 0)
        {
            disposed();
        }
    }

    public ValueTask DisposeAsync()
    {
        Dispose();
        return default;
    }
}
