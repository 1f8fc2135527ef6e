/// <summary>A part of a video that matches a search.</summary>
[ApiModel("response")]
public partial class SearchClip
{
    /// <summary>How well the clip matches, from 0 to 100.</summary>
    [ApiField("score")]
    public double? Score { get; set; }

    /// <summary>Where the clip starts, in seconds from the start of the video.</summary>
    [ApiField("start", Required = true)]
    public double Start { get; set; }

    /// <summary>Where the clip ends, in seconds from the start of the video.</summary>
    [ApiField("end", Required = true)]
    public double End { get; set; }

    /// <summary>The id of the video that the clip is part of.</summary>
    [ApiField("video_id", Required = true)]
    public string VideoId { get; set; } = "";

    /// <summary>How sure the service is of the match.</summary>
    [ApiField("confidence")]
    public Confidence? Confidence { get; set; }

    /// <summary>Where in the clip the matches were found. May be null or absent.</summary>
    [ApiField("metadata")]
    [AllowNull]
    public IList<ClipMatch> Matches { get => field ??= OptionalCollection.List<ClipMatch>(); set; }

    /// <summary>The URL of a picture from the clip. May be absent.</summary>
    [ApiField("thumbnail_url")]
    public string? ThumbnailUrl { get; set; }

    /// <summary>The confidence of each search option, by its name (such as <c>visual</c>). May be absent; <see cref="Modules"/> has the same as a list.</summary>
    [ApiField("module_confidence")]
    [AllowNull]
    public IDictionary<string, JToken?> ModuleConfidence { get => field ??= OptionalCollection.Map<JToken?>(); set; }

    /// <summary>How sure each search option is. May be absent.</summary>
    [ApiField("modules")]
    [AllowNull]
    public IList<ModuleConfidence> Modules { get => field ??= OptionalCollection.List<ModuleConfidence>(); set; }
}
