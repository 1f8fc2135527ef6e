namespace TwelveLabs.Emulator.Hosting.Status;

/// <summary>Represents a request that was handled. The status is null if the connection was dropped.</summary>
internal sealed record RecentRequest(DateTimeOffset At, string Method, string Path, int? Status, TimeSpan Duration);

/// <summary>Remembers the last requests, without their queries and headers, which can have secrets.</summary>
internal sealed class RecentRequests
{
    private const int Most = 50;
    private const int LongestPath = 200;
    private readonly Lock _gate = new();
    private readonly Queue<RecentRequest> _requests = new();

    public void Add(RecentRequest request)
    {
        lock (_gate)
        {
            if (_requests.Count == Most)
            {
                _requests.Dequeue();
            }

            _requests.Enqueue(request.Path.Length > LongestPath ? request with { Path = request.Path[..LongestPath] + "…" } : request);
        }
    }

    /// <summary>Returns the requests, newest first.</summary>
    public IReadOnlyList<RecentRequest> Newest()
    {
        lock (_gate)
        {
            return [.. _requests.Reverse()];
        }
    }
}
