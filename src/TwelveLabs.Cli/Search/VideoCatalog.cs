using System.Collections.Concurrent;

namespace TwelveLabs.Cli.Search;

/// <summary>Gets the videos of clips, each once and several at a time.</summary>
internal static class VideoCatalog
{
    private const int AtATime = 8;

    public static async Task<List<FoundClip>> WithVideosAsync(TwelveLabsClient client, string indexId, IReadOnlyList<FoundClip> clips, CancellationToken cancellationToken)
    {
        var videos = new ConcurrentDictionary<string, Video>(StringComparer.Ordinal);
        var settings = new ParallelOptions { MaxDegreeOfParallelism = AtATime, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(clips.Select(clip => clip.VideoId).Distinct(), settings, async (id, stop) =>
        {
            try
            {
                videos[id] = await client.Videos.GetAsync(indexId, id, cancellationToken: stop);
            }
            catch (NotFoundException)
            {
                // The video was deleted after the search found it.
            }
        });
        return [.. clips.Select(clip => clip with { Video = videos.GetValueOrDefault(clip.VideoId) })];
    }
}
