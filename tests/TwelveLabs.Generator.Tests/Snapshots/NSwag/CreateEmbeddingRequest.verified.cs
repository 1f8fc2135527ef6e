/// <summary>The inputs to embed. Set at least one input; of a file and a URL for the same input only one.</summary>
[ApiModel("request", Form = true)]
[ApiGroup(0, 1, "image_url", "image_file")]
[ApiGroup(0, 1, "audio_url", "audio_file")]
[ApiGroup(1, int.MaxValue, "text", "image_url", "image_file", "audio_url", "audio_file")]
[ApiRequires("text_truncate", "text")]
public partial class CreateEmbeddingRequest
{
    /// <summary>The name of the engine that computes the embeddings. The known one is <c>Marengo-retrieval-2.6</c>.</summary>
    [ApiField("engine_name", Required = true, MinLength = 1)]
    public required string EngineName { get; set; }

    /// <summary>The text to embed, at most 77 tokens. For a longer text see <see cref="TextTruncate"/>.</summary>
    [ApiField("text", MinLength = 1)]
    public string? Text { get; set; }

    /// <summary>What to do with a text that is too long. Default <c>end</c>.</summary>
    [ApiField("text_truncate")]
    public TextTruncate? TextTruncate { get; set; }

    /// <summary>The image to embed, as a public URL that leads straight to the file.</summary>
    [ApiField("image_url", MinLength = 1)]
    public string? ImageUrl { get; set; }

    /// <summary>The image to embed, as a file.</summary>
    [ApiField("image_file", MinBytes = 1)]
    public FileUpload? ImageFile { get; set; }

    /// <summary>The sound to embed, as a public URL that leads straight to the file.</summary>
    [ApiField("audio_url", MinLength = 1)]
    public string? AudioUrl { get; set; }

    /// <summary>The sound to embed, as a file.</summary>
    [ApiField("audio_file", MinBytes = 1)]
    public FileUpload? AudioFile { get; set; }

    /// <summary>Where in the sound to start, in seconds. Default 0.</summary>
    [ApiField("audio_start_offset_sec", Minimum = 0)]
    public double? AudioStartOffsetSeconds { get; set; }
}
