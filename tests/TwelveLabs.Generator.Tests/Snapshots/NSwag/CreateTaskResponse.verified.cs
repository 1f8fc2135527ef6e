/// <summary>The response to the creation of an indexing task.</summary>
[ApiModel("response")]
public partial class CreateTaskResponse
{
    /// <summary>The id of the new task. It is not the id of the video.</summary>
    [ApiField("_id", Required = true)]
    public string Id { get; set; } = "";

    /// <summary>The id that the video will have. Not every response names it; the finished task does.</summary>
    [ApiField("video_id")]
    public string? VideoId { get; set; }
}
