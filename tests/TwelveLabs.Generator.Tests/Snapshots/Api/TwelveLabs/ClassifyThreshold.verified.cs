[Newtonsoft.Json.JsonObject(Newtonsoft.Json.MemberSerialization.OptIn)]
[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.ClassifyThreshold>))]
public class ClassifyThreshold
{
    public ClassifyThreshold() { }
    public System.Collections.Generic.IDictionary<string, Newtonsoft.Json.Linq.JToken?> AdditionalProperties { get; }
    public double? MinClipScore { get; set; }
    public double? MinDurationRatio { get; set; }
    public double? MinVideoScore { get; set; }
}
