namespace TwelveLabs.Cli.Search;

/// <summary>Reads the clips of a search, page after page, until there are enough.</summary>
internal static class ClipReader
{
    /// <summary>Returns the clips of as many hits as the limit says. A hit is a clip or, when grouped, a video with its clips.</summary>
    public static async Task<List<FoundClip>> ReadAsync(TwelveLabsClient client, SearchRequest request, int limit, CancellationToken cancellationToken)
    {
        var clips = new List<FoundClip>();
        if (limit == 0)
        {
            return clips;
        }

        await foreach (var hit in client.Search.QueryAllAsync(request, cancellationToken: cancellationToken))
        {
            if (hit.Clips.Count > 0)
            {
                clips.AddRange(hit.Clips.Select((clip, at) => Of(clip, clips.Count + at + 1)));
            }
            else
            {
                clips.Add(Of(hit, clips.Count + 1));
            }

            if (--limit == 0)
            {
                break;
            }
        }

        return clips;
    }

    private static FoundClip Of(SearchHit hit, int rank) =>
        new(rank, hit.VideoId ?? hit.Id ?? "", hit.Start ?? 0, hit.End ?? hit.Start ?? 0, hit.Score, hit.Confidence?.Value, Text(hit.Matches), hit.ThumbnailUrl);

    private static FoundClip Of(SearchClip clip, int rank) =>
        new(rank, clip.VideoId, clip.Start, clip.End, clip.Score, clip.Confidence?.Value, Text(clip.Matches), clip.ThumbnailUrl);

    private static string? Text(IEnumerable<ClipMatch> matches)
    {
        var texts = matches.Select(match => match.Text).OfType<string>().Where(text => text.Length > 0).Distinct().ToList();
        return texts.Count > 0 ? string.Join(" / ", texts) : null;
    }
}
