/// <summary>A picture out of a video.</summary>
[ApiModel("response")]
public partial class VideoThumbnail
{
    /// <summary>The address of the picture. It dies after one hour.</summary>
    [ApiField("thumbnail", Required = true)]
    public string Thumbnail { get; set; } = "";
}
