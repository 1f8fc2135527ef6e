/// <summary>How to summarize a video.</summary>
[ApiModel("request")]
public partial class SummarizeRequest
{
    /// <summary>The id of the video. Its index must have a Pegasus engine.</summary>
    [ApiField("video_id", Required = true, MinLength = 1)]
    public required string VideoId { get; set; }

    /// <summary>Whether to write a summary or to list chapters or highlights.</summary>
    [ApiField("type", Required = true)]
    public required SummaryType Type { get; set; }

    /// <summary>What to mind when writing, such as the readers, the tone or the length. At most 1,500 characters.</summary>
    [ApiField("prompt", MaxLength = 1500)]
    public string? Prompt { get; set; }

    /// <summary>How freely the engine writes, from 0 (most predictable) to 1 (most varied). Default 0.2.</summary>
    [ApiField("temperature", Minimum = 0, Maximum = 1)]
    public double? Temperature { get; set; }
}
