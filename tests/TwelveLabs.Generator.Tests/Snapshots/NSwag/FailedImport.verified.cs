/// <summary>A file that an import could not take up or index.</summary>
[ApiModel("reply")]
public partial class FailedImport
{
    /// <summary>The name of the file in the bucket.</summary>
    [ApiField("filename")]
    public string? Filename { get; set; }

    /// <summary>When its import began. Not every reply has this member.</summary>
    [ApiField("created_at")]
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>Why it failed.</summary>
    [ApiField("error_message")]
    public string? ErrorMessage { get; set; }
}
