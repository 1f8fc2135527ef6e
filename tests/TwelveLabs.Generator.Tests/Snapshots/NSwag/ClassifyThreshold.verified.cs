/// <summary>How well a video must match a class. The service takes further members, which can be given as they are.</summary>
[ApiModel("request")]
public partial class ClassifyThreshold
{
    /// <summary>The least score of a video, from 0 to 100. Default 75.</summary>
    [ApiField("min_video_score", Minimum = 0, Maximum = 100)]
    public double? MinVideoScore { get; set; }

    /// <summary>The least score of a clip, from 1 to 100. Default 30.</summary>
    [ApiField("min_clip_score", Minimum = 1, Maximum = 100)]
    public double? MinClipScore { get; set; }

    /// <summary>The least share of the video that must match, from 0.01 to 1 (matching seconds over all seconds). Default 0.5.</summary>
    [ApiField("min_duration_ratio", Minimum = 0.01, Maximum = 1)]
    public double? MinDurationRatio { get; set; }
}
