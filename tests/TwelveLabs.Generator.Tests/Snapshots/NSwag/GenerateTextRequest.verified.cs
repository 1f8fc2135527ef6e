/// <summary>A prompt about a video.</summary>
[ApiModel("request")]
public partial class GenerateTextRequest
{
    /// <summary>The id of the video. Its index must have a Pegasus engine.</summary>
    [ApiField("video_id", Required = true, MinLength = 1)]
    public required string VideoId { get; set; }

    /// <summary>What to write about the video. At most 1,500 characters.</summary>
    [ApiField("prompt", Required = true, MaxLength = 1500)]
    public required string Prompt { get; set; }

    /// <summary>How freely the engine writes, from 0 (most predictable) to 1 (most varied). Default 0.2.</summary>
    [ApiField("temperature", Minimum = 0, Maximum = 1)]
    public double? Temperature { get; set; }

    /// <summary>Whether the text is streamed as events. Default false.</summary>
    [ApiField("stream")]
    internal bool? Stream { get; set; }
}
