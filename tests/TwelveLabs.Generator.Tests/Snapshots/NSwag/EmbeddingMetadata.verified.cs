/// <summary>The source and the settings of embeddings.</summary>
[ApiModel("response")]
public partial class EmbeddingMetadata
{
    /// <summary>The address that the media was fetched from, if it was given by address.</summary>
    [ApiField("input_url")]
    public string? InputUrl { get; set; }

    /// <summary>The file name of the media, if it was uploaded.</summary>
    [ApiField("input_filename")]
    public string? InputFilename { get; set; }

    /// <summary>The length of a clip in seconds. Only for videos.</summary>
    [ApiField("video_clip_length")]
    public double? VideoClipLengthSeconds { get; set; }

    /// <summary>The requested scopes. Only for videos.</summary>
    [ApiField("video_embedding_scope")]
    [AllowNull]
    public IList<EmbeddingScope> VideoEmbeddingScope { get => field ??= OptionalCollection.List<EmbeddingScope>(); set; }

    /// <summary>The length of the media in seconds.</summary>
    [ApiField("duration")]
    public double? DurationSeconds { get; set; }
}
