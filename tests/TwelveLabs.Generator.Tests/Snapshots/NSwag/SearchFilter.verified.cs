/// <summary>Conditions that the searched videos must all meet. Beside the members listed here, every key of the videos' user metadata can be given; a value is an exact match, an object with gte and lte a range of numbers.</summary>
[ApiModel("request")]
public partial class SearchFilter
{
    /// <summary>Ids of the videos to search.</summary>
    [ApiField("id", Lazy = true)]
    [AllowNull]
    public IList<string> Ids
    {
        get => _ids ??= OptionalCollection.List<string>();
        set => _ids = value;
    }

    private IList<string>? _ids;

    /// <summary>The length of the video in seconds.</summary>
    [ApiField("duration")]
    public NumberFilter? DurationSeconds { get; set; }

    /// <summary>The width of the video in pixels.</summary>
    [ApiField("width")]
    public IntegerFilter? Width { get; set; }

    /// <summary>The height of the video in pixels.</summary>
    [ApiField("height")]
    public IntegerFilter? Height { get; set; }

    /// <summary>The size of the video file in bytes.</summary>
    [ApiField("size")]
    public IntegerFilter? Size { get; set; }

    /// <summary>The title of the video.</summary>
    [ApiField("title")]
    public string? Title { get; set; }

    /// <summary>Only videos whose user metadata has these values, by key. A key that is also the name of another member of the filter cannot be filtered this way.</summary>
    [ApiField("metadata", Free = true, Lazy = true)]
    [AllowNull]
    public Dictionary<string, MetadataFilter> Metadata
    {
        get => _metadata ??= OptionalCollection.Map<MetadataFilter>();
        set => _metadata = value;
    }

    private Dictionary<string, MetadataFilter>? _metadata;
}
