/// <summary>Where a video came from.</summary>
[ApiModel("response")]
public partial class VideoSource
{
    /// <summary>The kind of source, such as "url". The kinds are not documented.</summary>
    [ApiField("type")]
    public string? Type { get; set; }

    /// <summary>The name of the source, such as the name of the uploaded file.</summary>
    [ApiField("name")]
    public string? Name { get; set; }

    /// <summary>The address that the video was fetched from.</summary>
    [ApiField("url")]
    public string? Url { get; set; }
}
