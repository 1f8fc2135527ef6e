using System.Text;
using TwelveLabs.Cli.Ingest.Checks;
using TwelveLabs.Cli.Ingest.Journal;
using TwelveLabs.Cli.Ingest.Sources;

namespace TwelveLabs.Cli.Ingest.Uploading;

/// <summary>Looks for the task of an upload whose response was lost: by a killed process, or by the network.</summary>
/// <remarks>
/// <para>
/// Only an upload whose last bytes may have been sent is looked for (<see cref="UploadState.Sent"/>, which the journal says before they are).
/// A task is its own if it is not older than the newest that the index had before, by the service's clock; if the journal has it for no other
/// video; and if its file name fits. The command sends one file of a name at a time, so two tasks fit only where someone else uploads a file of
/// that name to the index: then duration and picture decide, and if they do not, nothing is guessed.
/// </para>
/// <para>The service may create the task after the response was lost. Until that long has passed, the file is not uploaded once more.</para>
/// </remarks>
internal sealed class LostUploadFinder(TwelveLabsClient client, IngestJournal journal, IReadOnlySet<string> fileNames, TimeSpan settle, TimeProvider clock)
{
    private const int PageSize = 50;
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan ShortestPause = TimeSpan.FromMilliseconds(100);

    /// <summary>Returns the newest task of an index.</summary>
    public static async Task<NewestTask> NewestAsync(TwelveLabsClient client, string indexId, CancellationToken cancellationToken)
    {
        var page = await client.Tasks.ListAsync(Newest(indexId, pageSize: 1), cancellationToken: cancellationToken);
        return page.Data is [var newest, ..] ? new NewestTask(newest.Id, newest.CreatedAt) : NewestTask.None;
    }

    public async Task<LostUpload> FindAsync(UploadRecord record, VideoItem item, MediaFacts facts, CancellationToken cancellationToken)
    {
        // The clock may have been set back since.
        var now = clock.GetUtcNow();
        var end = (record.SentAt < now ? record.SentAt.Value : now) + settle;
        for (var pause = ShortestPause; ; pause = pause * 2 > LongestPause ? LongestPause : pause * 2)
        {
            var isLast = clock.GetUtcNow() >= end;
            var (fitting, nameless) = await CandidatesAsync(record, item, facts, cancellationToken);

            // The service may tell the name of a file only once it has read it.
            if (fitting.Count == 1 && (nameless == 0 || isLast))
            {
                return new LostUpload(fitting[0], IsClear: true);
            }

            if (fitting.Count > 1 || (isLast && nameless > 0))
            {
                return new LostUpload(null, IsClear: false);
            }

            if (isLast)
            {
                return new LostUpload(null, IsClear: true);
            }

            var rest = end - clock.GetUtcNow();
            await Task.Delay(rest > pause ? pause : rest > ShortestPause ? rest : ShortestPause, clock, cancellationToken);
        }
    }

    private async Task<(List<string> Fitting, int Nameless)> CandidatesAsync(UploadRecord record, VideoItem item, MediaFacts facts, CancellationToken cancellationToken)
    {
        var named = new Dictionary<string, IndexingTaskMetadata>(StringComparer.Ordinal);
        var nameless = 0;
        await foreach (var task in client.Tasks.ListAllAsync(Newest(record.IndexId, PageSize), cancellationToken: cancellationToken))
        {
            if (task.CreatedAt < record.Before.CreatedAt)
            {
                break;
            }

            if (task.Id == record.Before.Id || journal.HasTask(task.Id))
            {
                continue;
            }

            if (task.Metadata?.Filename is not { Length: > 0 } name)
            {
                nameless++;
            }
            else if (HasName(item, name))
            {
                named[task.Id] = task.Metadata;
            }
        }

        var fitting = named.Count > 1 ? named.Where(task => HasFacts(task.Value, facts)).Select(task => task.Key).ToList() : [.. named.Keys];
        return (fitting.Count == 0 ? [.. named.Keys] : fitting, nameless);
    }

    // The service makes up the name of what it fetches; it is only known that it is not one of the files.
    private bool HasName(VideoItem item, string name) =>
        item.Path is null ? !fileNames.Contains(name) : name.Normalize(NormalizationForm.FormC) == item.SentName.Normalize(NormalizationForm.FormC);

    private static bool HasFacts(IndexingTaskMetadata task, MediaFacts facts) =>
        (task.DurationSeconds is not > 0 || facts.DurationSeconds is not { } seconds || Math.Abs(task.DurationSeconds.Value - seconds) < 1)
        && (task.Width is not > 0 || task.Height is not > 0 || facts.Width == 0
            || Math.Min(task.Width.Value, task.Height.Value) == Math.Min(facts.Width, facts.Height));

    private static ListTasksRequest Newest(string indexId, int pageSize) =>
        new() { IndexId = indexId, SortBy = SortBy.CreatedAt, SortOrder = SortOrder.Desc, PageSize = pageSize };
}

/// <summary>Represents what the service has of an upload whose response was lost.</summary>
/// <param name="TaskId">The id of its task, or null.</param>
/// <param name="IsClear">Whether it is certain; several tasks can fit.</param>
internal sealed record LostUpload(string? TaskId, bool IsClear);
