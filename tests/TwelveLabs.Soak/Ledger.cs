using System.Collections.Concurrent;

namespace TwelveLabs.Soak;

/// <summary>What became of the calls.</summary>
internal sealed class Ledger
{
    private readonly ConcurrentDictionary<string, int> _outcomes = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<string> _problems = new();
    private readonly ConcurrentDictionary<string, bool> _open = new(StringComparer.Ordinal);
    private int _calls;

    public int Calls => _calls;

    public IReadOnlyCollection<string> Problems => _problems;

    public void Add(string operation, Exception? failure)
    {
        Interlocked.Increment(ref _calls);
        _outcomes.AddOrUpdate($"{operation}|{failure?.GetType().Name ?? "success"}", 1, (_, count) => count + 1);
        if (failure is not (null or TwelveLabsException))
        {
            Fail($"{operation}: {failure}");
        }
    }

    /// <summary>Remembers a create without a response: the server may carry it out yet.</summary>
    public void Open(string name) => _open.TryAdd(name, true);

    public bool IsOpen(string name) => _open.ContainsKey(name);

    public void Fail(string problem) => _problems.Enqueue(problem);

    public void Print()
    {
        Console.WriteLine("| operation | outcome | calls |\n|---|---|---|");
        foreach (var (key, count) in _outcomes.OrderBy(outcome => outcome.Key, StringComparer.Ordinal))
        {
            Console.WriteLine($"| {key.Replace("|", " | ", StringComparison.Ordinal)} | {count} |");
        }
    }
}
