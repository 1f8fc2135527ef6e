/// <summary>The metadata of the file of a video. Your own metadata is in the same object, with your keys and values.</summary>
[ApiModel("response")]
public partial class VideoMetadata
{
    /// <summary>The name of the file.</summary>
    [ApiField("filename")]
    public string? Filename { get; set; }

    /// <summary>The length in seconds.</summary>
    [ApiField("duration")]
    public double? DurationSeconds { get; set; }

    /// <summary>Frames per second.</summary>
    [ApiField("fps")]
    public double? Fps { get; set; }

    /// <summary>The width of the picture in pixels.</summary>
    [ApiField("width")]
    public int? Width { get; set; }

    /// <summary>The height of the picture in pixels.</summary>
    [ApiField("height")]
    public int? Height { get; set; }

    /// <summary>The size of the file in bytes.</summary>
    [ApiField("size")]
    public long? Size { get; set; }

    /// <summary>The title of the video. It can be changed.</summary>
    [ApiField("video_title")]
    public string? VideoTitle { get; set; }

    /// <summary>The engines that have analyzed the video.</summary>
    [ApiField("engine_ids")]
    [AllowNull]
    public IList<string> EngineIds { get => field ??= OptionalCollection.List<string>(); set; }

    /// <summary>Your own metadata by its keys: all that the properties of the service do not name.</summary>
    public IDictionary<string, JToken?> UserMetadata => AdditionalProperties;
}
