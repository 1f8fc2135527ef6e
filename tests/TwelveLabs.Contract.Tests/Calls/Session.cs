using TwelveLabs.Contract.Recording;
using TwelveLabs.Contract.Replay;

namespace TwelveLabs.Contract.Calls;

/// <summary>What the calls of one case share: the client, the first call's result and its place in the pages.</summary>
internal sealed class Session(TwelveLabsClient client, Step first, ReplayClock clock) : IDisposable
{
    private readonly List<CancellationTokenSource> _limits = [];

    public TwelveLabsClient Client => client;

    public ReplayClock Clock => clock;

    public Uploads Uploads { get; } = new();

    /// <summary>What the first call gave: the calls that follow are made on it.</summary>
    public object? Result { get; set; }

    /// <summary>What <c>progress</c> was told while a wait went on.</summary>
    public List<string> Reported { get; } = [];

    /// <summary>The page that was last fetched.</summary>
    public object? Page { get; set; }

    /// <summary>Whether streams are read event by event, and not by their pieces alone.</summary>
    public bool ByEvents { get; init; }

    /// <summary>Fetches the next page; null past the last.</summary>
    public Func<Task<object?>>? Next { get; set; }

    /// <summary>A positional argument of the first call, such as the index of the video that it gave.</summary>
    public string FirstText(int position) => (string)first.Args[position]!;

    public void Report<T>(T status)
        where T : struct => Reported.Add(status.ToString() ?? "");

    public CancellationToken CancelledAfter(TimeSpan limit)
    {
        var source = new CancellationTokenSource(limit, clock);
        _limits.Add(source);
        return source.Token;
    }

    public void Dispose()
    {
        Uploads.Dispose();
        _limits.ForEach(limit => limit.Dispose());
    }
}
