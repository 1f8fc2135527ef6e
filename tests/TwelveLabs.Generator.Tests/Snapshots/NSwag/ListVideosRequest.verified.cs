/// <summary>The parameters of the operation “List the videos of an index”.</summary>
[ApiModel("request", Form = true)]
public partial class ListVideosRequest
{
    /// <summary>Only the video with this id.</summary>
    [ApiField("_id")]
    public string? Id { get; set; }

    /// <summary>Only videos of this file name.</summary>
    [ApiField("filename", Sensitive = true)]
    public string? Filename { get; set; }

    /// <summary>Only videos of this file size in bytes, exact or a range.</summary>
    [ApiField("size")]
    public IntegerFilter? Size { get; set; }

    /// <summary>Only videos of this width in pixels, exact or a range.</summary>
    [ApiField("width")]
    public IntegerFilter? Width { get; set; }

    /// <summary>Only videos of this height in pixels, exact or a range.</summary>
    [ApiField("height")]
    public IntegerFilter? Height { get; set; }

    /// <summary>Only videos of this length in seconds, exact or a range.</summary>
    [ApiField("duration")]
    public NumberFilter? DurationSeconds { get; set; }

    /// <summary>Only videos of this many frames per second, exact or a range.</summary>
    [ApiField("fps")]
    public NumberFilter? Fps { get; set; }

    /// <summary>Only videos that came into the index within this range. This is the time of the task that uploaded the video. A plain value is the beginning of the range.</summary>
    [ApiField("created_at")]
    public TimeFilter? CreatedAt { get; set; }

    /// <summary>Only videos last changed within this range. Considers only changes by <c>Videos_Update</c>. A plain value is the beginning of the range.</summary>
    [ApiField("updated_at")]
    public TimeFilter? UpdatedAt { get; set; }

    /// <summary>Only videos whose indexing ended within this range. This is the time of the task that uploaded the video. A plain value is the beginning of the range.</summary>
    [ApiField("indexed_at")]
    public TimeFilter? IndexedAt { get; set; }

    /// <summary>Only videos whose user metadata has these values. Each member becomes a query parameter of its own, as in <c>category=news&amp;rating[gte]=9&amp;needsReview=true</c>; keys go out as they are. A key that is also the name of another parameter of this operation cannot be filtered this way.</summary>
    [ApiField("metadata", Sensitive = true, Free = true, Lazy = true)]
    [AllowNull]
    public Dictionary<string, MetadataFilter> Metadata
    {
        get => _metadata ??= OptionalCollection.Map<MetadataFilter>();
        set => _metadata = value;
    }

    private Dictionary<string, MetadataFilter>? _metadata;

    /// <summary>The number of the page, from 1. The last page is the one whose number is <c>page_info.total_page</c>.</summary>
    /// <remarks>Default value of the service: <c>1</c>.</remarks>
    [ApiField("page", Minimum = 1)]
    public int? Page { get; set; }

    /// <summary>How many items a page holds at most. Default 10, at most 50.</summary>
    [ApiField("page_limit", Minimum = 0, Maximum = 50)]
    public int? PageSize { get; set; }

    /// <summary>The time that orders the list. By default the time of creation.</summary>
    /// <remarks>Default value of the service: <c>created_at</c>.</remarks>
    [ApiField("sort_by")]
    public SortBy? SortBy { get; set; }

    /// <summary>The direction of the order. By default the newest come first.</summary>
    /// <remarks>Default value of the service: <c>desc</c>.</remarks>
    [ApiField("sort_option")]
    public SortOrder? SortOrder { get; set; }
}
