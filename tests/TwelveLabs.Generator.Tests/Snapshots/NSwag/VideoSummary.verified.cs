/// <summary>The summary of a video. Of summary, chapters and highlights only the requested one is present.</summary>
[ApiModel("response")]
public partial class VideoSummary
{
    /// <summary>The id of this generation.</summary>
    [ApiField("id")]
    public string? Id { get; set; }

    /// <summary>The kind of summary. May be absent; then the property that is present indicates it.</summary>
    [ApiField("summarize_type")]
    public SummaryType? SummarizeType { get; set; }

    /// <summary>The summary as a text.</summary>
    [ApiField("summary")]
    public string? Summary { get; set; }

    /// <summary>The chapters, in order.</summary>
    [ApiField("chapters")]
    [AllowNull]
    public IList<Chapter> Chapters { get => field ??= OptionalCollection.List<Chapter>(); set; }

    /// <summary>The highlights.</summary>
    [ApiField("highlights")]
    [AllowNull]
    public IList<VideoHighlight> Highlights { get => field ??= OptionalCollection.List<VideoHighlight>(); set; }

    /// <summary>What the call consumed. May be absent.</summary>
    [ApiField("usage")]
    public Usage? Usage { get; set; }
}
