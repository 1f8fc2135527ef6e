[Newtonsoft.Json.JsonObject(Newtonsoft.Json.MemberSerialization.OptIn)]
[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.SearchFilter>))]
public class SearchFilter
{
    public SearchFilter() { }
    public System.Collections.Generic.IDictionary<string, Newtonsoft.Json.Linq.JToken?> AdditionalProperties { get; }
    public TwelveLabs.NumberFilter? DurationSeconds { get; set; }
    public TwelveLabs.IntegerFilter? Height { get; set; }
    public System.Collections.Generic.IList<string> Ids { get; set; }
    public System.Collections.Generic.Dictionary<string, TwelveLabs.MetadataFilter> Metadata { get; set; }
    public TwelveLabs.IntegerFilter? Size { get; set; }
    public string? Title { get; set; }
    public TwelveLabs.IntegerFilter? Width { get; set; }
}
