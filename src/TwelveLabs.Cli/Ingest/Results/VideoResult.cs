using System.Text.Json.Nodes;
using TwelveLabs.Cli.Ingest.Sources;

namespace TwelveLabs.Cli.Ingest.Results;

/// <summary>What became of a video.</summary>
internal enum VideoStatus
{
    /// <summary>It is in the index, and has its metadata.</summary>
    Indexed,

    /// <summary>Its content is that of another file, which is in the index.</summary>
    Duplicate,

    /// <summary>It exceeds a limit or is broken; it was not sent.</summary>
    Refused,

    /// <summary>The service refused it, its task failed, or a call failed.</summary>
    Failed,

    /// <summary>It may be at the service, and several tasks could be its own.</summary>
    Unclear,

    /// <summary>It was not sent: a limit was reached, or the command was ended.</summary>
    Waiting,

    /// <summary>It would be uploaded: the command only plans.</summary>
    Planned,
}

/// <summary>Represents what became of a video.</summary>
internal sealed record VideoResult(VideoItem Item, VideoStatus Status, string? VideoId = null, string? TaskId = null, string? Error = null)
{
    public bool IsProblem => Status is VideoStatus.Refused or VideoStatus.Failed or VideoStatus.Unclear;

    public string StatusText => Status.ToString().ToLowerInvariant();

    public JsonObject ToJson() => new()
    {
        ["file"] = Item.Name,
        ["status"] = StatusText,
        ["video_id"] = VideoId,
        ["task_id"] = TaskId,
        ["error"] = Error,
    };
}
