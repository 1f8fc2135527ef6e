using System.Collections.Concurrent;
using TwelveLabs.Cli.Ingest.Sources;
using TwelveLabs.Cli.Output;

namespace TwelveLabs.Cli.Ingest.Results;

/// <summary>Gathers the results of the videos; lines of JSON are written as they come.</summary>
internal sealed class ResultList(ResultWriter writer)
{
    private readonly ConcurrentDictionary<VideoItem, VideoResult> _all = new();
    private readonly Lock _lock = new();

    /// <summary>Gets or sets what is called for each result.</summary>
    public Action<VideoResult>? Added { get; set; }

    public ICollection<VideoResult> All => _all.Values;

    public bool Has(VideoItem item) => _all.ContainsKey(item);

    public void Add(VideoResult result)
    {
        if (!_all.TryAdd(result.Item, result))
        {
            return;
        }

        if (writer.Format == OutputFormat.Ndjson)
        {
            lock (_lock)
            {
                writer.WriteItem(result.ToJson());
            }
        }

        Added?.Invoke(result);
    }

    /// <summary>Writes the results in the order of the items, and returns them.</summary>
    public IReadOnlyList<VideoResult> Complete(IReadOnlyList<VideoItem> items)
    {
        var ordered = items.Select(item => _all.GetValueOrDefault(item) ?? new VideoResult(item, VideoStatus.Waiting)).ToList();
        if (writer.Format == OutputFormat.Ndjson)
        {
            ordered.Where(result => !_all.ContainsKey(result.Item)).ToList().ForEach(result => writer.WriteItem(result.ToJson()));
        }
        else
        {
            ordered.ForEach(result => writer.WriteItem(result.ToJson()));
        }

        writer.Complete();
        return ordered;
    }
}
