[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.ClassifiedClass>))]
public class ClassifiedClass : TwelveLabs.ApiModel
{
    public ClassifiedClass() { }
    public System.Collections.Generic.IList<TwelveLabs.ClassifiedClip> Clips { get; set; }
    public TwelveLabs.DetailedScores? DetailedScores { get; set; }
    public double? DurationRatio { get; set; }
    public string Name { get; set; }
    public double? Score { get; set; }
}
