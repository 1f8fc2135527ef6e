[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.SearchClip>))]
public class SearchClip : TwelveLabs.ApiModel
{
    public SearchClip() { }
    public TwelveLabs.Confidence? Confidence { get; set; }
    public double End { get; set; }
    public System.Collections.Generic.IList<TwelveLabs.ClipMatch> Matches { get; set; }
    public System.Collections.Generic.IDictionary<string, Newtonsoft.Json.Linq.JToken?> ModuleConfidence { get; set; }
    public System.Collections.Generic.IList<TwelveLabs.ModuleConfidence> Modules { get; set; }
    public double? Score { get; set; }
    public double Start { get; set; }
    public string? ThumbnailUrl { get; set; }
    public string VideoId { get; set; }
}
