/// <summary>Where a page stands in a result that pages by token, and how to reach its neighbours.</summary>
[ApiModel("response")]
public partial class TokenPageInfo
{
    /// <summary>How many items a full page holds.</summary>
    [ApiField("limit_per_page")]
    public int? PageSize { get; set; }

    /// <summary>How many items there are on all pages together: clips or, when grouped by video, videos.</summary>
    [ApiField("total_results")]
    public int? TotalResults { get; set; }

    /// <summary>How many clips there are on all pages together. Only in searches, and there it may be absent.</summary>
    [ApiField("total_inner_matches")]
    public int? TotalInnerMatches { get; set; }

    /// <summary>When the tokens of this result expire, about a day after the first page.</summary>
    [ApiField("page_expired_at")]
    public DateTimeOffset? PageExpiredAt { get; set; }

    /// <summary>Another name of <see cref="PageExpiredAt"/> that the service may use instead. Check both.</summary>
    [ApiField("page_expires_at")]
    public DateTimeOffset? PageExpiresAt { get; set; }

    /// <summary>The token of the next page. Absent or empty on the last page.</summary>
    [ApiField("next_page_token")]
    public string? NextPageToken { get; set; }

    /// <summary>The token of the page before. Absent or empty on the first page.</summary>
    [ApiField("prev_page_token")]
    public string? PreviousPageToken { get; set; }
}
