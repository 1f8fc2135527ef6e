/// <summary>About the embeddings of a video, without the vectors.</summary>
[ApiModel("response")]
public partial class VideoEmbeddingProgress
{
    /// <summary>The video and how it is cut.</summary>
    [ApiField("metadata")]
    public EmbeddingMetadata? Metadata { get; set; }
}
