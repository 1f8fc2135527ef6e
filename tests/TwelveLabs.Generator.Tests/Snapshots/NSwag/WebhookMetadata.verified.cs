/// <summary>About the video of an event.</summary>
[ApiModel("response")]
public partial class WebhookMetadata
{
    /// <summary>How long the video is, in seconds.</summary>
    [ApiField("duration")]
    public double? DurationSeconds { get; set; }
}
