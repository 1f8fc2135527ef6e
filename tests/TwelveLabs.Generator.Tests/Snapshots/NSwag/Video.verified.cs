/// <summary>An indexed video.</summary>
[ApiModel("response")]
public partial class Video
{
    /// <summary>The id of the video. It is not the id of the task that uploaded it.</summary>
    [ApiField("_id", Required = true)]
    public string Id { get; set; } = "";

    /// <summary>What the service knows about the file, and the metadata of your own beside it.</summary>
    [ApiField("metadata")]
    public VideoMetadata? Metadata { get; set; }

    /// <summary>The stream of the video. Absent where streaming was switched off at upload.</summary>
    [ApiField("hls")]
    public HlsStreaming? Hls { get; set; }

    /// <summary>Where the video came from.</summary>
    [ApiField("source")]
    public VideoSource? Source { get; set; }

    /// <summary>When its indexing ended. The time is that of its indexing task.</summary>
    [ApiField("indexed_at")]
    public DateTimeOffset? IndexedAt { get; set; }

    /// <summary>When the video came into the index. The time is that of its indexing task.</summary>
    [ApiField("created_at")]
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>When the video was last changed by an update, else when its indexing ended.</summary>
    [ApiField("updated_at")]
    public DateTimeOffset? UpdatedAt { get; set; }

    /// <summary>The vectors of the video. Present only if requested.</summary>
    [ApiField("embedding")]
    public EmbeddingResult? Embedding { get; set; }
}
