/// <summary>How many tasks of an index are in each state.</summary>
[ApiModel("response")]
public partial class TaskStatusCounts
{
    /// <summary>The id of the index.</summary>
    [ApiField("index_id")]
    public string? IndexId { get; set; }

    /// <summary>Tasks whose file is being checked.</summary>
    [ApiField("validating")]
    public int? Validating { get; set; }

    /// <summary>Tasks that wait for a place.</summary>
    [ApiField("pending")]
    public int? Pending { get; set; }

    /// <summary>Tasks that wait for their turn. May be absent.</summary>
    [ApiField("queued")]
    public int? Queued { get; set; }

    /// <summary>Tasks at work. May be absent.</summary>
    [ApiField("indexing")]
    public int? Indexing { get; set; }

    /// <summary>Tasks that ended well.</summary>
    [ApiField("ready")]
    public int? Ready { get; set; }

    /// <summary>Tasks that failed.</summary>
    [ApiField("failed")]
    public int? Failed { get; set; }

    /// <summary>All tasks of the index.</summary>
    [ApiField("total_result")]
    public int? TotalResults { get; set; }
}
