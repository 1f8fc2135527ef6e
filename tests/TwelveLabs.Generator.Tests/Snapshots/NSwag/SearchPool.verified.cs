/// <summary>The videos that a search ran over.</summary>
[ApiModel("response")]
public partial class SearchPool
{
    /// <summary>How many videos the pool holds.</summary>
    [ApiField("total_count")]
    public int? TotalCount { get; set; }

    /// <summary>How long the videos of the pool are together, in seconds.</summary>
    [ApiField("total_duration")]
    public double? TotalDurationSeconds { get; set; }

    /// <summary>The id of the index that was searched.</summary>
    [ApiField("index_id")]
    public string? IndexId { get; set; }
}
