public class VideoValue
{
    public VideoValue() { }
    public System.Collections.Generic.IDictionary<string, Newtonsoft.Json.Linq.JToken?> AdditionalProperties { get; }
    public double End { get; set; }
    public double Start { get; set; }
    public string Value { get; set; }
}
