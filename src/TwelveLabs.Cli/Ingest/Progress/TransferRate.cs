namespace TwelveLabs.Cli.Ingest.Progress;

/// <summary>Computes the rate of the last seconds.</summary>
internal sealed class TransferRate(TimeProvider clock)
{
    private static readonly TimeSpan Window = TimeSpan.FromSeconds(15);
    private readonly Queue<(long At, long Bytes)> _samples = new();
    private readonly long _start = clock.GetTimestamp();
    private long _sum;

    public double BytesPerSecond
    {
        get
        {
            Forget();
            var span = TimeSpan.FromTicks(Math.Min(clock.GetElapsedTime(_start).Ticks, Window.Ticks));
            return span > TimeSpan.Zero ? _sum / span.TotalSeconds : 0;
        }
    }

    public void Add(long bytes)
    {
        _samples.Enqueue((clock.GetTimestamp(), bytes));
        _sum += bytes;
        Forget();
    }

    private void Forget()
    {
        while (_samples.TryPeek(out var oldest) && clock.GetElapsedTime(oldest.At) > Window)
        {
            _sum -= _samples.Dequeue().Bytes;
        }
    }
}
