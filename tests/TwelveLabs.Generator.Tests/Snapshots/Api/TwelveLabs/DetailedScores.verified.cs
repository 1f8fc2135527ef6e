[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.DetailedScores>))]
public class DetailedScores : TwelveLabs.ApiModel
{
    public DetailedScores() { }
    public double? AvgScore { get; set; }
    public double? DurationWeightedScore { get; set; }
    public double? MaxScore { get; set; }
    public double? NormalizedScore { get; set; }
}
