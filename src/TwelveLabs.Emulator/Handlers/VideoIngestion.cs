using TwelveLabs.Emulator.Hosting;
using TwelveLabs.Emulator.Media;
using TwelveLabs.Emulator.State;

namespace TwelveLabs.Emulator.Handlers;

/// <summary>Adds a video to an index, with a task that progresses with elapsed time.</summary>
internal sealed class VideoIngestion(EmulatorServices services)
{
    public static IndexRecord Index(ApiRequest request, string id)
    {
        using (request.Account.Enter())
        {
            return request.Account.Index(id);
        }
    }

    /// <summary>Adds a video whose file, if it has one, is kept with it.</summary>
    public async Task<TaskRecord> AddAsync(ApiRequest request, IndexRecord index, VideoSource source, bool streams)
    {
        if (source.File is not { } received)
        {
            return Add(request, index, source, streams);
        }

        request.Keep(received);
        var file = await services.Uploads.KeepAsync(received).ConfigureAwait(false);
        try
        {
            return Add(request, index, source with { File = file }, streams);
        }
        catch (ApiException)
        {
            UploadStore.Delete(file);
            throw;
        }
    }

    public TaskRecord Add(ApiRequest request, IndexRecord index, VideoSource source, bool streams, JsonObject? metadata = null)
    {
        var now = services.Now;
        var duration = services.Options.IndexingDuration;
        var video = new VideoRecord(services.Ids.Next(), index.Id, source, now, now + duration)
        {
            Streams = streams,
            IndexingFails = request.Faults.FailTask,
            UserMetadata = (JsonObject)(metadata ?? []).DeepClone(),
        };
        var task = new TaskRecord(services.Ids.Next(), video, now, duration)
        {
            EventIsDue = services.Webhooks.AreSent,
            Failure = request.Faults.FailTask ? "The video could not be indexed. (Forced by the emulator.)" : null,
        };
        using (request.Account.Enter())
        {
            // The index can be deleted during a long upload.
            request.Account.Index(index.Id);
            request.Account.Add(video, task);
        }

        services.Webhooks.Watch(request.Account, task, index);
        return task;
    }
}
