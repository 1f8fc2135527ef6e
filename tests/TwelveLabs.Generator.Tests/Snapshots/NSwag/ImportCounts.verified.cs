/// <summary>How many files of an import are in each state.</summary>
[ApiModel("response")]
public partial class ImportCounts
{
    /// <summary>Files that are being checked.</summary>
    [ApiField("validating")]
    public int? Validating { get; set; }

    /// <summary>Files that wait for a place.</summary>
    [ApiField("pending")]
    public int? Pending { get; set; }

    /// <summary>Files that wait for their turn.</summary>
    [ApiField("queued")]
    public int? Queued { get; set; }

    /// <summary>Files that the engines are at work on.</summary>
    [ApiField("indexing")]
    public int? Indexing { get; set; }

    /// <summary>Files that are indexed.</summary>
    [ApiField("ready")]
    public int? Ready { get; set; }

    /// <summary>Files that failed.</summary>
    [ApiField("failed")]
    public int? Failed { get; set; }
}
