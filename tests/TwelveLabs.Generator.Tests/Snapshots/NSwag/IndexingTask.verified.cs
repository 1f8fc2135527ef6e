/// <summary>The upload and indexing of one video.</summary>
[ApiModel("response")]
public partial class IndexingTask
{
    /// <summary>The id of the task. It is not the id of the video.</summary>
    [ApiField("_id", Required = true)]
    public string Id { get; set; } = "";

    /// <summary>The id of the index that the video goes into.</summary>
    [ApiField("index_id")]
    public string? IndexId { get; set; }

    /// <summary>The id of the video. There once the task is ready, sometimes earlier.</summary>
    [ApiField("video_id")]
    public string? VideoId { get; set; }

    /// <summary>How far the task has come.</summary>
    [ApiField("status", Required = true)]
    public IndexingStatus Status { get; set; }

    /// <summary>When the task is expected to be ready.</summary>
    [ApiField("estimated_time")]
    public DateTimeOffset? EstimatedCompletion { get; set; }

    /// <summary>The metadata of the file.</summary>
    [ApiField("metadata")]
    public IndexingTaskMetadata? Metadata { get; set; }

    /// <summary>How far the work has come, while there is any.</summary>
    [ApiField("process")]
    public IndexingProgress? Progress { get; set; }

    /// <summary>The stream of the video. Absent where streaming was switched off at upload.</summary>
    [ApiField("hls")]
    public HlsStreaming? Hls { get; set; }

    /// <summary>Why the task failed. May be absent.</summary>
    [ApiField("error_message")]
    public string? ErrorMessage { get; set; }

    /// <summary>The creation time of the task.</summary>
    [ApiField("created_at")]
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>When the task last changed.</summary>
    [ApiField("updated_at")]
    public DateTimeOffset? UpdatedAt { get; set; }
}
