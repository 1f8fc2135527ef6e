using TwelveLabs.Cli.Ingest.Journal;
using TwelveLabs.Cli.Ingest.Sources;

namespace TwelveLabs.Cli.Ingest.Results;

/// <summary>Returns what would be done with a video. A file that was never read is not read for it.</summary>
internal static class Plan
{
    public static VideoResult Of(VideoItem item, IngestJournal journal, string? indexId, bool retriesFailed)
    {
        var content = journal.ContentOf(item);
        var record = content is null || indexId is null ? null : journal.Find(indexId, content);
        return record switch
        {
            { State: UploadState.Ready } => new VideoResult(item, VideoStatus.Indexed, record.VideoId, record.TaskId),
            { State: UploadState.Failed } when !retriesFailed => new VideoResult(item, VideoStatus.Failed, null, record.TaskId, record.Error),
            _ => new VideoResult(item, VideoStatus.Planned, record?.VideoId, record?.TaskId),
        };
    }
}
