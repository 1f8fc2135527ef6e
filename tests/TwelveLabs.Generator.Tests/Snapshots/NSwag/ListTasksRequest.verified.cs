/// <summary>The parameters of the operation “List the indexing tasks”.</summary>
[ApiModel("request", Form = true)]
public partial class ListTasksRequest
{
    /// <summary>Only the task with this id.</summary>
    [ApiField("_id")]
    public string? Id { get; set; }

    /// <summary>Only tasks of this index.</summary>
    [ApiField("index_id")]
    public string? IndexId { get; set; }

    /// <summary>Only tasks whose video has this file name.</summary>
    [ApiField("filename", Sensitive = true)]
    public string? Filename { get; set; }

    /// <summary>Only tasks whose video has this length in seconds. An exact value is sure to work, a range is not.</summary>
    [ApiField("duration")]
    public NumberFilter? DurationSeconds { get; set; }

    /// <summary>Only tasks whose video has this width in pixels. An exact value is sure to work, a range is not.</summary>
    [ApiField("width")]
    public IntegerFilter? Width { get; set; }

    /// <summary>Only tasks whose video has this height in pixels. An exact value is sure to work, a range is not.</summary>
    [ApiField("height")]
    public IntegerFilter? Height { get; set; }

    /// <summary>Only tasks in this state.</summary>
    [ApiField("status")]
    public IndexingStatus? Status { get; set; }

    /// <summary>Only tasks that are expected to be ready from this time on. A plain time or date is sure to work, a range is not.</summary>
    [ApiField("estimated_time")]
    public TimeFilter? EstimatedCompletion { get; set; }

    /// <summary>Only tasks created within this range. A plain value is the beginning of the range.</summary>
    [ApiField("created_at")]
    public TimeFilter? CreatedAt { get; set; }

    /// <summary>Only tasks last changed within this range. A plain value is the beginning of the range.</summary>
    [ApiField("updated_at")]
    public TimeFilter? UpdatedAt { get; set; }

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
