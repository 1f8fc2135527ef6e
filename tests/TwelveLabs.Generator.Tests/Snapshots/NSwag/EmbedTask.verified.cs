/// <summary>A task that computes the embeddings of a video.</summary>
[ApiModel("response")]
public partial class EmbedTask
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

    /// <summary>When the task was created. May be absent.</summary>
    [ApiField("created_at")]
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>The embeddings. Null or absent until the task is ready, and not in lists.</summary>
    [ApiField("video_embedding")]
    public Embedding? VideoEmbedding { get; set; }
}
