/// <summary>A class that a video belongs to, and how well it matches.</summary>
[ApiModel("response")]
public partial class ClassifiedClass
{
    /// <summary>The name of the class, as given in the request.</summary>
    [ApiField("name", Required = true)]
    public string Name { get; set; } = "";

    /// <summary>How well the video matches the class, from 0 to 100.</summary>
    [ApiField("score")]
    public double? Score { get; set; }

    /// <summary>The share of the video that matches (matching seconds over all seconds), from 0 to 1.</summary>
    [ApiField("duration_ratio")]
    public double? DurationRatio { get; set; }

    /// <summary>The parts of the video that match. Only when <c>include_clips</c> was set.</summary>
    [ApiField("clips")]
    [AllowNull]
    public IList<ClassifiedClip> Clips { get => field ??= OptionalCollection.List<ClassifiedClip>(); set; }

    /// <summary>The scores that the score consists of. Only when <c>show_detailed_score</c> was set.</summary>
    [ApiField("detailed_scores")]
    public DetailedScores? DetailedScores { get; set; }
}
