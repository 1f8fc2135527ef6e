using TwelveLabs.Emulator.Hosting;
using TwelveLabs.Emulator.Media;
using TwelveLabs.Emulator.State;

namespace TwelveLabs.Emulator.Handlers;

/// <summary>Adds a video to an index, with a task that progresses with elapsed time.</summary>
internal sealed class VideoIngestion(EmulatorServices services)
{
    public static IndexRecord Index(ApiRequest request, string id)
    {
        lock (request.Account.Gate)
        {
            return request.Account.Index(id);
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
            Failure = request.Faults.FailTask ? "The video could not be indexed. (Forced by the emulator.)" : null,
        };
        lock (request.Account.Gate)
        {
            // The index can be deleted during a long upload.
            request.Account.Index(index.Id);
            request.Account.Videos[video.Id] = video;
            request.Account.Tasks[task.Id] = task;
            if (!video.IndexingFails)
            {
                services.Cues.AddVideo(index.Id, video.Id, VideoCues.Searchable(source));
            }
        }

        services.Webhooks.Watch(request.Account, task, index);
        return task;
    }
}
