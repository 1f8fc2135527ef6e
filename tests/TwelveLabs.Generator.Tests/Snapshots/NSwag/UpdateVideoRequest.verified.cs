/// <summary>What shall change about a video.</summary>
[ApiModel("request")]
public partial class UpdateVideoRequest
{
    /// <summary>The new title.</summary>
    [ApiField("video_title")]
    public string? VideoTitle { get; set; }

    /// <summary>Metadata of your own: keys of your choice with values that are text, numbers or booleans. Nested objects and lists are not promised to work. A key of the service's own, such as <c>filename</c> or <c>duration</c>, is no good choice: both share one object in replies.</summary>
    [ApiField("metadata")]
    public IDictionary<string, JToken?>? Metadata { get; set; }
}
