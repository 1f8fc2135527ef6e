/// <summary>One item of a search's matches. Grouped by clip it is a clip, and id and clips are absent; grouped by video it has only id and clips.</summary>
[ApiModel("response")]
public partial class SearchHit
{
    /// <summary>The id of the video. Only when grouped by video; a clip has <see cref="VideoId"/> instead.</summary>
    [ApiField("id")]
    public string? Id { get; set; }

    /// <summary>The matching clips of the video by falling confidence; may be empty or absent. Only when grouped by video.</summary>
    [ApiField("clips")]
    [AllowNull]
    public IList<SearchClip> Clips { get => field ??= OptionalCollection.List<SearchClip>(); set; }

    /// <summary>How well the clip matches, from 0 to 100.</summary>
    [ApiField("score")]
    public double? Score { get; set; }

    /// <summary>Where the clip starts, in seconds from the start of the video.</summary>
    [ApiField("start")]
    public double? Start { get; set; }

    /// <summary>Where the clip ends, in seconds from the start of the video.</summary>
    [ApiField("end")]
    public double? End { get; set; }

    /// <summary>The id of the video that the clip is part of.</summary>
    [ApiField("video_id")]
    public string? VideoId { get; set; }

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
