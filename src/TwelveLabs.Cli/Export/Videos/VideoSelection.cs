using System.Runtime.CompilerServices;
using TwelveLabs.Cli.Indexes;
using TwelveLabs.Cli.Operations;

namespace TwelveLabs.Cli.Export.Videos;

/// <summary>The videos that an export is about.</summary>
internal static class VideoSelection
{
    /// <summary>Returns the id of an index that is given by its name or its id.</summary>
    public static async Task<string> IndexIdAsync(ITwelveLabsClient client, string given, CancellationToken cancellationToken) =>
        (await new IndexFinder(client).FindAsync(given, cancellationToken)).Id;

    /// <summary>Returns the given videos of an index, or all, the oldest first: what is added meanwhile comes last.</summary>
    /// <param name="client">The client.</param>
    /// <param name="indexId">The index.</param>
    /// <param name="ids">The given videos; empty for all.</param>
    /// <param name="expect">Called with the number of the videos once it is known, or with null if it is not.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    public static async IAsyncEnumerable<Video> OfAsync(
        ITwelveLabsClient client, string indexId, IReadOnlyList<string> ids, Action<int?> expect, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        expect(ids.Count > 0 ? ids.Count : null);
        foreach (var id in ids)
        {
            yield return await client.Videos.GetAsync(indexId, id, cancellationToken);
        }

        if (ids.Count > 0)
        {
            yield break;
        }

        var request = new ListVideosRequest { PageSize = OperationTable.LargestPage("Videos_List"), SortBy = SortBy.CreatedAt, SortOrder = SortOrder.Asc };
        await foreach (var page in client.Videos.ListAllAsync(indexId, request, cancellationToken).AsPages(cancellationToken))
        {
            expect(page.PageInfo?.TotalResults);
            foreach (var video in page.Data)
            {
                yield return video;
            }
        }
    }

    /// <summary>Returns the name of a video for messages and tables.</summary>
    public static string NameOf(Video video) => video.Metadata?.Filename ?? video.Id;
}
