using TwelveLabs.Cli.Export.Videos;
using TwelveLabs.Cli.Operations;

namespace TwelveLabs.Cli.Export.Timelines;

/// <summary>Searches an index and gets the videos of the hits.</summary>
internal static class HitSearch
{
    private const int Concurrency = 4;

    /// <summary>Returns the best hits with their videos. A video that cannot be read is reported, and its hits are left out.</summary>
    public static async Task<IReadOnlyList<TimelineClip>> RunAsync(ITwelveLabsClient client, SearchRequest request, int limit, ExportOutcome outcome, CancellationToken cancellationToken)
    {
        request.PageSize = Math.Min(limit, OperationTable.LargestPage("Search_Query"));
        var hits = new List<SearchHit>();
        await foreach (var hit in client.Search.QueryAllAsync(request, cancellationToken))
        {
            hits.Add(hit);
            if (hits.Count == limit)
            {
                break;
            }
        }

        var videos = new Dictionary<string, Video>(StringComparer.Ordinal);
        var ids = hits.Select(hit => hit.VideoId).OfType<string>().Distinct().ToAsyncEnumerable();
        await foreach (var result in OrderedWork.RunAsync(ids, Concurrency, (id, token) => client.Videos.GetAsync(request.IndexId, id, token), cancellationToken))
        {
            if (result.Value is { } video)
            {
                videos[result.Item] = video;
                outcome.Done();
            }
            else
            {
                outcome.Fail(result.Item, result.Failure!);
            }
        }

        return [.. from entry in hits.Select((hit, at) => (Hit: hit, Rank: at + 1))
                   where entry.Hit.VideoId is { } id && videos.ContainsKey(id)
                   select TimelineClip.Of(entry.Rank, entry.Hit, videos[entry.Hit.VideoId!])];
    }

    /// <summary>Returns the options that the engines of an index search by, unless the user has chosen some.</summary>
    public static async Task<IList<EngineOption>> OptionsAsync(ITwelveLabsClient client, string indexId, IReadOnlyList<string> chosen, CancellationToken cancellationToken)
    {
        if (chosen.Count > 0)
        {
            return [.. chosen.Select(option => new EngineOption(option))];
        }

        var index = await client.Indexes.GetAsync(indexId, cancellationToken);
        var search = index.Engines.Where(engine => engine.EngineName.StartsWith(EngineFamily.Marengo.Value, StringComparison.OrdinalIgnoreCase)).ToList();
        return [.. (search.Count > 0 ? search : index.Engines).SelectMany(engine => engine.EngineOptions).Distinct()];
    }
}
