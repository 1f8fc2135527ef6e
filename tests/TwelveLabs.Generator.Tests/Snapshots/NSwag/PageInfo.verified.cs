/// <summary>Where a page stands in a list that pages by number.</summary>
[ApiModel("response")]
public partial class PageInfo
{
    /// <summary>How many items a full page holds.</summary>
    [ApiField("limit_per_page")]
    public int? PageSize { get; set; }

    /// <summary>The number of this page, from 1.</summary>
    [ApiField("page", Required = true)]
    public int Page { get; set; }

    /// <summary>How many pages there are; 0 when the list is empty. This is the number of the last page.</summary>
    [ApiField("total_page", Required = true)]
    public int TotalPages { get; set; }

    /// <summary>How many items there are on all pages together.</summary>
    [ApiField("total_results")]
    public int? TotalResults { get; set; }

    /// <summary>The length of the videos on all pages together, in seconds. Only in lists of videos, and there it may be absent.</summary>
    [ApiField("total_duration")]
    public double? TotalDurationSeconds { get; set; }
}
