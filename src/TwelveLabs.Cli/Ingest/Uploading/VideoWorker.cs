using TwelveLabs.Cli.Ingest.Checks;
using TwelveLabs.Cli.Ingest.Journal;
using TwelveLabs.Cli.Ingest.Progress;
using TwelveLabs.Cli.Ingest.Results;
using TwelveLabs.Cli.Ingest.Sources;

namespace TwelveLabs.Cli.Ingest.Uploading;

/// <summary>Takes one video through all steps, from where the journal says that it is: upload, indexing, metadata.</summary>
internal sealed class VideoWorker(
    TwelveLabsClient client, string indexId, VideoLibrary library, IngestJournal journal, VideoUploader uploader, UsageLimit limit, IIngestView view, IngestSettings settings, WaitOptions wait) : IDisposable
{
    // The tasks run at the service whether they are polled or not.
    private const int Polls = 8;
    private readonly SemaphoreSlim _uploads = new(settings.Concurrency, settings.Concurrency);
    private readonly SemaphoreSlim _hashes = new(settings.Concurrency, settings.Concurrency);
    private readonly SemaphoreSlim _polls = new(Polls, Polls);
    private readonly KeyedLocks _contents = new();

    public async Task<VideoResult> RunAsync(VideoItem item, MediaFacts facts, CancellationToken cancellationToken)
    {
        var metadata = library.MetadataOf(item);
        if (await ContentAsync(item, cancellationToken) is not { } content)
        {
            return Waiting(item);
        }

        using var turn = await _contents.TakeAsync(content, cancellationToken);
        var record = journal.Find(indexId, content) ?? new UploadRecord { IndexId = indexId, Content = content, Name = item.Name };
        var isDuplicate = record.Name != item.Name && library.Has(record.Name);
        if (record.State == UploadState.Failed && settings.RetriesFailed)
        {
            record = Saved(record with { State = UploadState.New, TaskId = null, VideoId = null, Error = null });
        }

        if (record.State is UploadState.New or UploadState.Sent)
        {
            record = await UploadAsync(record, item, facts, cancellationToken);
        }

        if (record.State == UploadState.Created)
        {
            record = await WaitAsync(record, item, cancellationToken);
        }

        if (record.State == UploadState.Ready && metadata is not null && metadata.Fingerprint != record.Metadata && (!isDuplicate || record.Metadata is null))
        {
            view.Working(item, "setting its metadata");
            await client.Videos.UpdateAsync(indexId, record.VideoId!, metadata.Request(), cancellationToken: cancellationToken);
            record = Saved(record with { Metadata = metadata.Fingerprint });
        }

        return Result(item, record, isDuplicate);
    }

    public void Dispose()
    {
        _uploads.Dispose();
        _hashes.Dispose();
        _polls.Dispose();
    }

    private static VideoResult Waiting(VideoItem item) => new(item, VideoStatus.Waiting);

    private static VideoResult Result(VideoItem item, UploadRecord record, bool isDuplicate) => record.State switch
    {
        UploadState.Ready => new VideoResult(item, isDuplicate ? VideoStatus.Duplicate : VideoStatus.Indexed, record.VideoId, record.TaskId),
        UploadState.Failed => new VideoResult(item, VideoStatus.Failed, null, record.TaskId, record.Error),
        UploadState.Sent => new VideoResult(item, VideoStatus.Unclear, Error: "it may have arrived, and more than one task of the index could be its own: look at the index, then upload it again with --retry-failed, or leave it out with --exclude."),
        _ => Waiting(item),
    };

    // A file is read only when it can be sent soon.
    private async Task<string?> ContentAsync(VideoItem item, CancellationToken cancellationToken)
    {
        if (journal.ContentOf(item) is { } known)
        {
            return known;
        }

        await _hashes.WaitAsync(cancellationToken);
        try
        {
            if (!await limit.PassAsync(cancellationToken))
            {
                return null;
            }

            view.Working(item, "reading");
            var content = await ContentHash.OfAsync(item.Path!, cancellationToken);
            journal.SaveContent(item, content);
            return content;
        }
        finally
        {
            _hashes.Release();
        }
    }

    private async Task<UploadRecord> UploadAsync(UploadRecord record, VideoItem item, MediaFacts facts, CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                return await uploader.UploadAsync(record, item, facts, _uploads, limit, settings.RetriesFailed, cancellationToken);
            }
            catch (Exception failure) when (UsageLimit.Says(failure))
            {
                record = journal.Find(record.IndexId, record.Content) ?? record;
            }
            catch (NotFoundException failure)
            {
                throw new IndexGoneException($"The index {indexId} was deleted.", failure);
            }
            catch (ApiException failure) when (failure is BadRequestException or ConflictException || failure.StatusCode == System.Net.HttpStatusCode.RequestEntityTooLarge)
            {
                return Saved(record with { State = UploadState.Failed, Error = failure.Message });
            }
        }
    }

    private async Task<UploadRecord> WaitAsync(UploadRecord record, VideoItem item, CancellationToken cancellationToken)
    {
        view.Working(item, "waiting to be indexed");
        await _polls.WaitAsync(cancellationToken);
        try
        {
            var done = await client.Tasks.WaitForCompletionAsync(record.TaskId!, task => view.Working(item, task.Status.Value), wait, cancellationToken: cancellationToken);
            return Saved(record with { State = UploadState.Ready, VideoId = done.VideoId });
        }
        catch (TaskFailedException<IndexingTask> failure)
        {
            return Saved(record with { State = UploadState.Failed, Error = failure.Task.ErrorMessage ?? failure.Message });
        }
        catch (NotFoundException)
        {
            return Saved(record with { State = UploadState.Failed, Error = "its task was deleted at the service." });
        }
        finally
        {
            _polls.Release();
        }
    }

    private UploadRecord Saved(UploadRecord record)
    {
        journal.Save(record);
        return record;
    }
}
