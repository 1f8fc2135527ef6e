/// <summary>A file that an import could not take up or index.</summary>
[ApiModel("response")]
public partial class FailedImport
{
    /// <summary>The id of the video, which is also the id of its indexing task. May be absent.</summary>
    [ApiField("video_id")]
    public string? VideoId { get; set; }

    /// <summary>The name of the file in the bucket.</summary>
    [ApiField("filename", Required = true)]
    public string Filename { get; set; } = "";

    /// <summary>When its import began. May be absent.</summary>
    [ApiField("created_at")]
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>Why it failed.</summary>
    [ApiField("error_message")]
    public string? ErrorMessage { get; set; }
}
