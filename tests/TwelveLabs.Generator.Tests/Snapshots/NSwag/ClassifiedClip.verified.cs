/// <summary>A part of a video that matches a class.</summary>
[ApiModel("response")]
public partial class ClassifiedClip
{
    /// <summary>Where the clip starts, in seconds from the start of the video.</summary>
    [ApiField("start", Required = true)]
    public double Start { get; set; }

    /// <summary>Where the clip ends, in seconds from the start of the video.</summary>
    [ApiField("end", Required = true)]
    public double End { get; set; }

    /// <summary>How well the clip matches, from 0 to 100.</summary>
    [ApiField("score")]
    public double? Score { get; set; }

    /// <summary>Where the match was found.</summary>
    [ApiField("option")]
    public EngineOption? Option { get; set; }

    /// <summary>The prompt of the class that the clip matches.</summary>
    [ApiField("prompt")]
    public string? Prompt { get; set; }

    /// <summary>The URL of a picture from the clip. Only when the index has the add-on <c>thumbnail</c>.</summary>
    [ApiField("thumbnail_url")]
    public string? ThumbnailUrl { get; set; }
}
