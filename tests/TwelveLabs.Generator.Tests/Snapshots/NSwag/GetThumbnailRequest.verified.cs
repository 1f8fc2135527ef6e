/// <summary>The parameters of the operation “Get a thumbnail of a video”.</summary>
[ApiModel("request", Form = true)]
public partial class GetThumbnailRequest
{
    /// <summary>The time of the picture, in seconds from the start. By default the middle of the video.</summary>
    [ApiField("time", Minimum = 0)]
    public double? Time { get; set; }
}
