using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace TwelveLabs.Observability;

/// <summary>Reports the remaining requests of each rate limit, from the last response, to metrics listeners.</summary>
internal sealed class RemainingRequests
{
    private readonly ConcurrentDictionary<(string Group, string Host, int Port), long> _last = new();
    private readonly Instrument _gauge;

    public RemainingRequests(Meter meter) => _gauge = meter.CreateObservableGauge(
        Tag.RateLimitRemaining, Measure, "{request}", "Remaining requests in the window of a rate limit, from the last response.");

    public bool Enabled => _gauge.Enabled;

    public void Set(string group, Uri server, long left) => _last[(group, server.Host, server.Port)] = left;

    private IEnumerable<Measurement<long>> Measure() => _last.Select(entry => new Measurement<long>(
        entry.Value, new TagList { { Tag.RateLimitGroup, entry.Key.Group }, { Tag.ServerAddress, entry.Key.Host }, { Tag.ServerPort, entry.Key.Port } }));
}
