public class ClassifiedClip
{
    public ClassifiedClip() { }
    public System.Collections.Generic.IDictionary<string, Newtonsoft.Json.Linq.JToken?> AdditionalProperties { get; }
    public double End { get; set; }
    public TwelveLabs.EngineOption? Option { get; set; }
    public string? Prompt { get; set; }
    public double? Score { get; set; }
    public double Start { get; set; }
    public string? ThumbnailUrl { get; set; }
}
