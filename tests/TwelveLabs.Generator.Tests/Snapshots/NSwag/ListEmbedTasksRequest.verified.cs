/// <summary>The parameters of the operation “List video embedding tasks”.</summary>
[ApiModel("request", Form = true)]
public partial class ListEmbedTasksRequest
{
    /// <summary>Only tasks from this time on (RFC 3339). Default seven days ago.</summary>
    [ApiField("started_at")]
    public DateTimeOffset? StartedAt { get; set; }

    /// <summary>Only tasks up to this time (RFC 3339). Default now.</summary>
    [ApiField("ended_at")]
    public DateTimeOffset? EndedAt { get; set; }

    /// <summary>Only tasks in this state. Default all.</summary>
    [ApiField("status")]
    public EmbedTaskStatus? Status { get; set; }

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
