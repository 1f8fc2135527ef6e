/// <summary>The embeddings of the input: one property for each kind of media in the request. All kinds share one space of 1024 dimensions, so a text can be compared with a video.</summary>
[ApiModel("response")]
public partial class EmbeddingResult
{
    /// <summary>The engine of the embeddings, such as <c>Marengo-retrieval-2.6</c>.</summary>
    [ApiField("engine_name")]
    public string? EngineName { get; set; }

    /// <summary>The vector of the text, if one was given. May be null or absent.</summary>
    [ApiField("text_embedding")]
    public Embedding? TextEmbedding { get; set; }

    /// <summary>The vector of the image, if one was given. May be null or absent.</summary>
    [ApiField("image_embedding")]
    public Embedding? ImageEmbedding { get; set; }

    /// <summary>The vectors of the sound, if one was given. May be null or absent.</summary>
    [ApiField("audio_embedding")]
    public Embedding? AudioEmbedding { get; set; }

    /// <summary>The vectors of the video, if one was given. May be null or absent.</summary>
    [ApiField("video_embedding")]
    public Embedding? VideoEmbedding { get; set; }
}
