/// <summary>Text that was spoken, written or shown in a segment of a video.</summary>
[ApiModel("response")]
public partial class TimedText
{
    /// <summary>Where the stretch begins, in seconds from the start of the video.</summary>
    [ApiField("start", Required = true)]
    public double Start { get; set; }

    /// <summary>Where the stretch ends, in seconds from the start of the video.</summary>
    [ApiField("end", Required = true)]
    public double End { get; set; }

    /// <summary>The spoken words, the written words, or the brand of the logo.</summary>
    [ApiField("value", Required = true)]
    public string Value { get; set; } = "";
}
