/// <summary>A chapter of a video.</summary>
[ApiModel("response")]
public partial class Chapter
{
    /// <summary>The chapter's place in the order, counted from 0.</summary>
    [ApiField("chapter_number")]
    public int? ChapterNumber { get; set; }

    /// <summary>Where the chapter starts, in whole seconds from the start of the video.</summary>
    [ApiField("start", Required = true)]
    public double Start { get; set; }

    /// <summary>Where the chapter ends, in whole seconds from the start of the video.</summary>
    [ApiField("end", Required = true)]
    public double End { get; set; }

    /// <summary>The chapter's title.</summary>
    [ApiField("chapter_title")]
    public string? ChapterTitle { get; set; }

    /// <summary>What happens in the chapter.</summary>
    [ApiField("chapter_summary")]
    public string? ChapterSummary { get; set; }
}
