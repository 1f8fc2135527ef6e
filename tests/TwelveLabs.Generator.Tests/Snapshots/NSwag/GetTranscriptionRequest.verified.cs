/// <summary>The parameters of the operation “Get the transcription of a video”.</summary>
[ApiModel("request", Form = true)]
public partial class GetTranscriptionRequest
{
    /// <summary>Where to begin, in seconds from the start of the video. By default the start.</summary>
    [ApiField("start", Minimum = 0)]
    public double? Start { get; set; }

    /// <summary>Where to stop, in seconds from the start of the video. By default the end.</summary>
    [ApiField("end", Minimum = 0)]
    public double? End { get; set; }
}
