public class DetailedScores
{
    public DetailedScores() { }
    public System.Collections.Generic.IDictionary<string, Newtonsoft.Json.Linq.JToken?> AdditionalProperties { get; }
    public double? AvgScore { get; set; }
    public double? DurationWeightedScore { get; set; }
    public double? MaxScore { get; set; }
    public double? NormalizedScore { get; set; }
}
