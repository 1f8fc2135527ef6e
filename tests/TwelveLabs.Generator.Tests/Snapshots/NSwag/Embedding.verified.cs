/// <summary>The embeddings of one input: either segments, or an error message while the response as a whole succeeds, so check the message.</summary>
[ApiModel("response")]
public partial class Embedding
{
    /// <summary>The vectors. Text and images have one, sound and video one for each stretch of time.</summary>
    [ApiField("segments")]
    [AllowNull]
    public IList<EmbeddingSegment> Segments { get => field ??= OptionalCollection.List<EmbeddingSegment>(); set; }

    /// <summary>Why this input has no vectors.</summary>
    [ApiField("error_message")]
    public string? ErrorMessage { get; set; }

    /// <summary>The source of the embeddings.</summary>
    [ApiField("metadata")]
    public EmbeddingMetadata? Metadata { get; set; }
}
