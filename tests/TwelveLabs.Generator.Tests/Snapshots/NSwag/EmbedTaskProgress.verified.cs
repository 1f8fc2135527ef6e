/// <summary>How far an embedding task is.</summary>
[ApiModel("response")]
public partial class EmbedTaskProgress
{
    /// <summary>The id of the task.</summary>
    [ApiField("_id", Required = true)]
    public string Id { get; set; } = "";

    /// <summary>The name of the engine that computes the embeddings.</summary>
    [ApiField("engine_name")]
    public string? EngineName { get; set; }

    /// <summary>How far the task is.</summary>
    [ApiField("status", Required = true)]
    public EmbedTaskStatus Status { get; set; }

    /// <summary>About the video. An older form; newer responses have it in <see cref="VideoEmbedding"/>.</summary>
    [ApiField("metadata")]
    public EmbeddingMetadata? Metadata { get; set; }

    /// <summary>About the video and how it is cut. May be absent.</summary>
    [ApiField("video_embedding")]
    public VideoEmbeddingProgress? VideoEmbedding { get; set; }
}
