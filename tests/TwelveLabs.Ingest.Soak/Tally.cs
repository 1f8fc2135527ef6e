using System.Collections.Concurrent;
using System.Globalization;

namespace TwelveLabs.Ingest.Soak;

/// <summary>What became of the processes and of their folders.</summary>
internal sealed class Tally(int kills)
{
    private static readonly string[] Needed = ["Sent", "Created", "Ready"];
    private readonly ConcurrentDictionary<string, int> _moments = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, int> _states = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<string> _problems = new();
    private int _killed;
    private int _files;

    public bool IsDone => Volatile.Read(ref _killed) >= kills;

    public void Killed(Moment moment, IEnumerable<string> states)
    {
        Interlocked.Increment(ref _killed);
        _moments.AddOrUpdate(moment.ToString(), 1, (_, count) => count + 1);
        foreach (var state in states)
        {
            _states.AddOrUpdate(state, 1, (_, count) => count + 1);
        }
    }

    public void Ended(string name, int code, IReadOnlyCollection<long> expected, IReadOnlyCollection<long> found)
    {
        Interlocked.Add(ref _files, expected.Count);
        if (code != 0 || !expected.Order().SequenceEqual(found.Order()))
        {
            _problems.Enqueue(string.Create(CultureInfo.InvariantCulture, $"{name}: exit {code}, {expected.Count} videos, {found.Count} tasks. Expected sizes {string.Join(' ', expected.Order())}; found {string.Join(' ', found.Order())}"));
        }
    }

    /// <summary>Prints all, and returns whether each video was indexed once.</summary>
    public bool Print()
    {
        Console.WriteLine("| killed at | times |\n|---|---|");
        Print(_moments);
        Console.WriteLine("\n| state of a video in the journal afterwards | times |\n|---|---|");
        Print(_states);
        foreach (var state in Needed.Where(state => !_states.ContainsKey(state)))
        {
            _problems.Enqueue($"No process was killed with a video in the state {state}.");
        }

        foreach (var problem in _problems)
        {
            Console.WriteLine($"FAIL  {problem}");
        }

        Console.WriteLine($"\n{_killed} processes killed, {_files} videos, {_problems.Count} problems");
        return _problems.IsEmpty;
    }

    private static void Print(IEnumerable<KeyValuePair<string, int>> counts)
    {
        foreach (var (name, count) in counts.OrderBy(count => count.Key, StringComparer.Ordinal))
        {
            Console.WriteLine($"| {name} | {count} |");
        }
    }
}
