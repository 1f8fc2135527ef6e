/// <summary>The parameters of the operation “Get a video”.</summary>
[ApiModel("request", Form = true)]
public partial class GetVideoRequest
{
    /// <summary>Whether the vectors of the video come along. By default they do not. The index needs the engine <c>marengo2.6</c> or a later one for it.</summary>
    [ApiField("embed")]
    public bool? Embed { get; set; }
}
