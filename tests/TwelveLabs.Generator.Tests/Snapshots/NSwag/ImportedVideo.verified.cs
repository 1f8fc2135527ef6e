/// <summary>A file that an import has taken up.</summary>
[ApiModel("response")]
public partial class ImportedVideo
{
    /// <summary>The id of the video.</summary>
    [ApiField("video_id", Required = true)]
    public string VideoId { get; set; } = "";

    /// <summary>The name of the file in the bucket.</summary>
    [ApiField("filename")]
    public string? Filename { get; set; }

    /// <summary>The creation time of the video. May be absent.</summary>
    [ApiField("created_at")]
    public DateTimeOffset? CreatedAt { get; set; }
}
