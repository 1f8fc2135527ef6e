/// <summary>A moment of a video that stands out.</summary>
[ApiModel("response")]
public partial class VideoHighlight
{
    /// <summary>Where the highlight starts, in whole seconds from the start of the video.</summary>
    [ApiField("start", Required = true)]
    public double Start { get; set; }

    /// <summary>Where the highlight ends, in whole seconds from the start of the video.</summary>
    [ApiField("end", Required = true)]
    public double End { get; set; }

    /// <summary>What the highlight is, in a few words.</summary>
    [ApiField("highlight")]
    public string? Highlight { get; set; }

    /// <summary>What happens in it, at more length. May be absent.</summary>
    [ApiField("highlight_summary")]
    public string? HighlightSummary { get; set; }
}
