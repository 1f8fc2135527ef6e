/// <summary>What shall change about a video.</summary>
[ApiModel("request")]
public partial class UpdateVideoRequest
{
    /// <summary>The new title.</summary>
    [ApiField("video_title")]
    public string? VideoTitle { get; set; }

    /// <summary>Metadata of your own: keys of your choice with values that are text, numbers or booleans. Nested objects and lists become text. A key to filter by has letters and digits only. The service's own keys (<c>filename</c>, <c>duration</c>, <c>fps</c>, <c>width</c>, <c>height</c>, <c>size</c>, <see cref="VideoTitle"/>) cannot be overridden: both kinds share one object in responses.</summary>
    [ApiField("metadata", Lazy = true)]
    [AllowNull]
    public Dictionary<string, JToken?> Metadata
    {
        get => _metadata ??= OptionalCollection.Map<JToken?>();
        set => _metadata = value;
    }

    private Dictionary<string, JToken?>? _metadata;
}
