/// <summary>A video to embed, and its segmentation. Set either <see cref="VideoFile"/> or <see cref="VideoUrl"/>.</summary>
[ApiModel("request", Form = true)]
[ApiGroup(1, 1, "video_file", "video_url")]
[ApiRequires("video_start_offset_sec", "video_end_offset_sec")]
[ApiRequires("video_end_offset_sec", "video_start_offset_sec")]
[ApiMinimumDifference("video_end_offset_sec", "video_start_offset_sec", 6)]
public partial class CreateEmbedTaskRequest
{
    /// <summary>The name of the engine that computes the embeddings. The known one is <c>Marengo-retrieval-2.6</c>.</summary>
    [ApiField("engine_name", Required = true, MinLength = 1)]
    public required string EngineName { get; set; }

    /// <summary>The video to embed, as a file. At most 2 GB, as for indexing; up to 2,147,483,648 bytes are sent.</summary>
    [ApiField("video_file", MinBytes = 1, MaxBytes = 2147483648)]
    public FileUpload? VideoFile { get; set; }

    /// <summary>The video to embed, as a public URL that leads straight to the file.</summary>
    [ApiField("video_url", MinLength = 1)]
    public string? VideoUrl { get; set; }

    /// <summary>Where in the video to start, in seconds. Goes with <see cref="VideoEndOffsetSeconds"/>: the service refuses one without the other. When neither is set, the whole video is embedded.</summary>
    [ApiField("video_start_offset_sec", Minimum = 0)]
    public double? VideoStartOffsetSeconds { get; set; }

    /// <summary>Where in the video to stop, in seconds; at least six seconds after <see cref="VideoStartOffsetSeconds"/>, which it goes with. When neither is set, the whole video is embedded.</summary>
    [ApiField("video_end_offset_sec", Minimum = 6)]
    public double? VideoEndOffsetSeconds { get; set; }

    /// <summary>How long a clip is, in seconds, from 2 to 10. Each clip gets its own embedding. A last clip shorter than two seconds gets none. Default 6.</summary>
    [ApiField("video_clip_length", Minimum = 2, Maximum = 10)]
    public double? VideoClipLengthSeconds { get; set; }

    /// <summary>What to embed, each clip (<c>clip</c>), or each clip and the whole video besides (<c>clip</c> and <c>video</c>). Default <c>clip</c>.</summary>
    [ApiField("video_embedding_scope", Lazy = true)]
    [AllowNull]
    public IList<EmbeddingScope> VideoEmbeddingScope
    {
        get => _videoEmbeddingScope ??= OptionalCollection.List<EmbeddingScope>();
        set => _videoEmbeddingScope = value;
    }

    private IList<EmbeddingScope>? _videoEmbeddingScope;
}
