public class ClassifiedClass
{
    public ClassifiedClass() { }
    public System.Collections.Generic.IDictionary<string, Newtonsoft.Json.Linq.JToken?> AdditionalProperties { get; }
    public System.Collections.Generic.IList<TwelveLabs.ClassifiedClip> Clips { get; set; }
    public TwelveLabs.DetailedScores? DetailedScores { get; set; }
    public double? DurationRatio { get; set; }
    public string Name { get; set; }
    public double? Score { get; set; }
}
