using TwelveLabs.Cli.Export.Videos;
using TwelveLabs.Cli.Search;

namespace TwelveLabs.Cli.Export.Timelines;

/// <summary>Searches an index and gets the videos of the hits.</summary>
internal static class HitSearch
{
    private const int LargestPage = 50;
    private const int Concurrency = 4;

    /// <summary>Returns the best hits with their videos. A video that cannot be read is reported, and its hits are left out.</summary>
    public static async Task<IReadOnlyList<FoundClip>> RunAsync(TwelveLabsClient client, SearchRequest request, int limit, ExportOutcome outcome, CancellationToken cancellationToken)
    {
        request.PageSize = Math.Min(limit, LargestPage);
        var clips = await ClipReader.ReadAsync(client, request, limit, cancellationToken);
        var videos = new Dictionary<string, Video>(StringComparer.Ordinal);
        var ids = clips.Select(clip => clip.VideoId).Where(id => id.Length > 0).Distinct().ToAsyncEnumerable();
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

        return [.. clips.Where(clip => videos.ContainsKey(clip.VideoId)).Select(clip => clip with { Video = videos[clip.VideoId] })];
    }
}
