using System.Net;
using TwelveLabs.Cli.Ingest.Checks;
using TwelveLabs.Cli.Ingest.Journal;
using TwelveLabs.Cli.Ingest.Progress;
using TwelveLabs.Cli.Ingest.Sources;
using TwelveLabs.Emulator.Media;

namespace TwelveLabs.Cli.Ingest.Uploading;

/// <summary>Has the service create the task of a video, exactly once.</summary>
internal sealed class VideoUploader(TwelveLabsClient client, IngestJournal journal, LostUploadFinder lost, NewestTask newest, IIngestView view, TimeProvider clock)
{
    private const string AllUrls = "\n";
    private const int MostTries = 3;
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);
    private readonly KeyedLocks _names = new();

    /// <summary>
    /// Returns the record with the task. One that is not clear has the state <see cref="UploadState.Sent"/> still, one that the service takes
    /// no more now <see cref="UploadState.New"/>.
    /// </summary>
    /// <param name="isForced">Whether a video that is not clear is uploaded once more.</param>
    public async Task<UploadRecord> UploadAsync(UploadRecord record, VideoItem item, MediaFacts facts, SemaphoreSlim slots, UsageLimit limit, bool isForced, CancellationToken cancellationToken)
    {
        // Of files with one name only one is sent at a time, so that a lost one can be found by its name.
        using var turn = await _names.TakeAsync(item.Path is null ? AllUrls : item.SentName, cancellationToken);
        for (var tries = 1; ; tries++)
        {
            if (record.State == UploadState.Sent)
            {
                view.Working(item, "looking for it at the service");
                var found = await lost.FindAsync(record, item, facts, cancellationToken);
                if (found.TaskId is { } task)
                {
                    return Saved(record with { State = UploadState.Created, TaskId = task });
                }

                if (!found.IsClear && !isForced)
                {
                    return record;
                }

                record = Saved(record with { State = UploadState.New, SentAt = null });
            }

            try
            {
                await slots.WaitAsync(cancellationToken);
                try
                {
                    return await limit.PassAsync(cancellationToken) ? await SendAsync(record, item, cancellationToken) : record;
                }
                catch (Exception failure) when (UsageLimit.Says(failure))
                {
                    // Before the next has the slot: it would be sent in vain.
                    limit.Reached(failure);
                    throw;
                }
                finally
                {
                    slots.Release();
                }
            }
            catch (Exception failure) when (failure is not OutOfMemoryException)
            {
                record = journal.Find(record.IndexId, record.Content) ?? record;
                if (record.State == UploadState.Sent && IsRefusal(failure))
                {
                    record = Saved(record with { State = UploadState.New, SentAt = null });
                }

                // The client does not retry an upload that was cut off, because it cannot know what the journal knows: it was not complete.
                var isIncomplete = record.State == UploadState.New && failure is (ConnectionException or RequestTimeoutException or ServerException);
                if (!(isIncomplete || record.State == UploadState.Sent) || cancellationToken.IsCancellationRequested || tries == MostTries)
                {
                    throw;
                }

                if (isIncomplete)
                {
                    await Task.Delay(Pause * tries, clock, cancellationToken);
                }
            }
        }
    }

    // Of a 408 or a failure of the service it is not known what was done before.
    private static bool IsRefusal(Exception failure) =>
        failure is ApiException { StatusCode: >= HttpStatusCode.BadRequest and < HttpStatusCode.InternalServerError and not HttpStatusCode.RequestTimeout } or UploadException;

    private async Task<UploadRecord> SendAsync(UploadRecord record, VideoItem item, CancellationToken cancellationToken)
    {
        void Mark() => Saved(record with { State = UploadState.Sent, SentAt = clock.GetUtcNow(), Before = newest });
        if (item.Path is null)
        {
            view.Working(item, "sending its address");
            Mark();
            var created = await CreateAsync(record.IndexId, item.Name, cancellationToken);
            return Saved(record with { State = UploadState.Created, TaskId = created.Id, VideoId = created.VideoId });
        }

        view.Working(item, "uploading");
        var response = await client.Tasks.CreateAsync(
            new CreateTaskRequest
            {
                IndexId = record.IndexId,
                VideoFile = FileUpload.FromFactory(_ => ValueTask.FromResult<Stream>(new LastBytesStream(Open(item.Path), item.Size, record.Content, Mark)), item.SentName, item.Size, new ProgressReport(view, item)),
                TranscriptionFile = item.Transcript is { } transcript ? FileUpload.FromPath(transcript) : null,
            },
            cancellationToken: cancellationToken);
        return Saved(record with { State = UploadState.Created, TaskId = response.Id, VideoId = response.VideoId });
    }

    private Task<CreateTaskResponse> CreateAsync(string indexId, string url, CancellationToken cancellationToken) => YouTube.VideoId(url) is null
        ? client.Tasks.CreateAsync(new CreateTaskRequest { IndexId = indexId, VideoUrl = url }, cancellationToken: cancellationToken)
#pragma warning disable TL0001 // The service may drop it at any time, and has nothing else for pages of YouTube.
        : client.Tasks.CreateFromExternalProviderAsync(new CreateExternalTaskRequest { IndexId = indexId, Url = url }, cancellationToken: cancellationToken);
#pragma warning restore TL0001

    private static FileStream Open(string path) => new(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, FileOptions.Asynchronous | FileOptions.SequentialScan);

    private UploadRecord Saved(UploadRecord record)
    {
        journal.Save(record);
        return record;
    }

    // Not System.Progress, which reports on other threads and therefore out of order.
    private sealed class ProgressReport(IIngestView view, VideoItem item) : IProgress<UploadProgress>
    {
        public void Report(UploadProgress value) => view.Sent(item, value.BytesSent);
    }
}
