using System.Globalization;

namespace TwelveLabs.Soak;

/// <summary>What the process holds, from time to time.</summary>
internal sealed class ResourceWatch
{
    // What the runtime, the server and the pool of connections may gather beside the calls.
    private const long MemorySlack = 8 * 1024 * 1024;
    private const int Slack = 64;

    private readonly List<Sample> _samples = [];

    public async Task RunAsync(TimeSpan interval, CancellationToken cancellationToken)
    {
        using var timer = new PeriodicTimer(interval);
        try
        {
            while (await timer.WaitForNextTickAsync(cancellationToken))
            {
                _samples.Add(Sample.Take());
            }
        }
        catch (OperationCanceledException)
        {
            // The run is over.
        }
    }

    /// <summary>Takes the sample after the client is disposed.</summary>
    public void AddLast() => _samples.Add(Sample.Take());

    public void Print()
    {
        Console.WriteLine("\n| live memory, MiB | handles | threads | timers |\n|---|---|---|---|");
        _samples.ForEach(sample => Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"| {sample.Memory / 1048576.0:0.0} | {sample.Handles} | {sample.Threads} | {sample.Timers} |")));
    }

    /// <summary>Compares the second half of the run with the first.</summary>
    public IEnumerable<string> Problems()
    {
        var running = _samples[..^1];
        if (running.Count < 4)
        {
            return [];
        }

        var (before, after) = (running[..(running.Count / 2)], running[(running.Count / 2)..]);
        return
        [
            .. Grown("live memory", sample => sample.Memory, MemorySlack),
            .. Grown("handles", sample => sample.Handles, Slack),
            .. Grown("threads", sample => sample.Threads, Slack),
            .. Grown("timers", sample => sample.Timers, Slack),
        ];

        IEnumerable<string> Grown(string name, Func<Sample, long> of, long slack)
        {
            var (first, second) = (before.Max(of), after.Max(of));
            return second > (first * 1.25) + slack ? [$"The {name} grew from {first} to {second}."] : [];
        }
    }

    private sealed record Sample(long Memory, int Handles, int Threads, long Timers)
    {
        public static Sample Take() => new(
            GC.GetTotalMemory(forceFullCollection: true),
            Directory.Exists("/proc/self/fd") ? Directory.GetFiles("/proc/self/fd").Length : 0,
            ThreadPool.ThreadCount,
            Timer.ActiveCount);
    }
}
