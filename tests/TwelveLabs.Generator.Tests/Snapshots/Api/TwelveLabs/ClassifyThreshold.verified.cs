[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.ClassifyThreshold>))]
public class ClassifyThreshold : TwelveLabs.ApiModel
{
    public ClassifyThreshold() { }
    public double? MinClipScore { get; set; }
    public double? MinDurationRatio { get; set; }
    public double? MinVideoScore { get; set; }
}
