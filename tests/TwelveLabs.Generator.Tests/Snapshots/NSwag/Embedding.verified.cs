/// <summary>The vectors of one input. Either there are segments, or a message says why there are none: the response as a whole succeeds all the same, so look at the message.</summary>
[ApiModel("response")]
public partial class Embedding
{
    /// <summary>The vectors. Text and images have one, sound and video one for each stretch of time.</summary>
    [ApiField("segments")]
    public IList<EmbeddingSegment> Segments { get; set; } = OptionalCollection.List<EmbeddingSegment>();

    /// <summary>Why this input has no vectors.</summary>
    [ApiField("error_message")]
    public string? ErrorMessage { get; set; }

    /// <summary>What the vectors were made from.</summary>
    [ApiField("metadata")]
    public EmbeddingMetadata? Metadata { get; set; }
}
