/// <summary>The scores behind the score of a class.</summary>
[ApiModel("response")]
public partial class DetailedScores
{
    /// <summary>The highest score of a matching clip.</summary>
    [ApiField("max_score")]
    public double? MaxScore { get; set; }

    /// <summary>The average score of the matching clips.</summary>
    [ApiField("avg_score")]
    public double? AvgScore { get; set; }

    /// <summary>The score after the service has normalized it.</summary>
    [ApiField("normalized_score")]
    public double? NormalizedScore { get; set; }

    /// <summary>The average score of the matching clips, weighted with their length. May be absent.</summary>
    [ApiField("duration_weighted_score")]
    public double? DurationWeightedScore { get; set; }
}
