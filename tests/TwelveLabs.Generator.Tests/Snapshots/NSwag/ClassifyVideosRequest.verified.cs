/// <summary>Which videos to classify, and into which classes.</summary>
[ApiModel("request")]
public partial class ClassifyVideosRequest
{
    /// <summary>The ids of the videos, at least one. The videos may last ten hours together at most.</summary>
    [ApiField("video_ids", Required = true)]
    public required IList<string> VideoIds { get; set; }

    /// <summary>The sources to search, a selection of <c>visual</c>, <c>conversation</c> and <c>text_in_video</c>. At least one.</summary>
    [ApiField("options", Required = true)]
    public required IList<EngineOption> Options { get; set; }

    /// <summary>The classes, at least one. All of them together have at least one prompt and at most 100.</summary>
    [ApiField("classes", Required = true)]
    public required IList<ClassifyClass> Classes { get; set; }

    /// <summary>Whether speech is compared by meaning or word for word, for all classes without their own setting. Default <c>semantic</c>; the default is sent too, because the service may require it.</summary>
    [ApiField("conversation_option", SentDefault = "semantic")]
    public ConversationOption? ConversationOption { get; set; }

    /// <summary>How many videos a page holds at most. Default 10, at most 50.</summary>
    [ApiField("page_limit", Minimum = 0, Maximum = 50)]
    public int? PageSize { get; set; }

    /// <summary>Whether the response lists the matching clips of each video. Default false.</summary>
    [ApiField("include_clips")]
    public bool? IncludeClips { get; set; }

    /// <summary>How well a video must match a class to be listed.</summary>
    [ApiField("threshold")]
    public ClassifyThreshold? Threshold { get; set; }

    /// <summary>Whether the response has the highest, the average and the normalized score. Default false.</summary>
    [ApiField("show_detailed_score")]
    public bool? ShowDetailedScore { get; set; }
}
