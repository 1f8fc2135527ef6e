/// <summary>One import of a bucket.</summary>
[ApiModel("response")]
public partial class ImportLog
{
    /// <summary>The id of the index that the videos went into.</summary>
    [ApiField("index_id")]
    public string? IndexId { get; set; }

    /// <summary>The name of that index.</summary>
    [ApiField("index_name")]
    public string? IndexName { get; set; }

    /// <summary>When the import began.</summary>
    [ApiField("created_at")]
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>When the import ended. Absent while it runs.</summary>
    [ApiField("ended_at")]
    public DateTimeOffset? EndedAt { get; set; }

    /// <summary>How many files have come how far.</summary>
    [ApiField("video_status")]
    public ImportCounts? VideoStatus { get; set; }

    /// <summary>The files that failed. Absent when there are none.</summary>
    [ApiField("failed_files")]
    [AllowNull]
    public IList<FailedImport> FailedFiles { get => field ??= OptionalCollection.List<FailedImport>(); set; }
}
