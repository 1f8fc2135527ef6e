using System.Collections.Concurrent;
using TwelveLabs.Cli.Ingest.Journal;
using TwelveLabs.Cli.Ingest.Results;
using TwelveLabs.Cli.Ingest.Sources;

namespace TwelveLabs.Cli.Ingest.Checks;

/// <summary>Checks all files before the first upload, except those that are at the service already.</summary>
internal sealed class LibraryCheck(IngestJournal journal, VideoCheck check, string? indexId)
{
    /// <summary>Returns the facts of the files; those that would be refused get their result.</summary>
    public async Task<IReadOnlyDictionary<VideoItem, MediaFacts>> RunAsync(IReadOnlyList<VideoItem> items, ResultList results, CancellationToken cancellationToken)
    {
        var facts = new ConcurrentDictionary<VideoItem, MediaFacts>();
        await Parallel.ForEachAsync(items.Where(item => item.Path is not null && !IsThere(item)), cancellationToken, async (item, token) =>
        {
            try
            {
                if (journal.FactsOf(item) is not { } known)
                {
                    known = await check.ReadAsync(item, token);
                    journal.SaveFacts(item, known);
                }

                facts[item] = known;
                if (check.Refusal(item, known) is { } refusal)
                {
                    results.Add(new VideoResult(item, VideoStatus.Refused, Error: refusal));
                }
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                results.Add(new VideoResult(item, VideoStatus.Failed, Error: exception.Message));
            }
        });
        return facts;
    }

    private bool IsThere(VideoItem item) =>
        indexId is not null && journal.ContentOf(item) is { } content && journal.Find(indexId, content) is { State: UploadState.Created or UploadState.Ready };
}
