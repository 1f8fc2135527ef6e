[Newtonsoft.Json.JsonObject(Newtonsoft.Json.MemberSerialization.OptIn)]
[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.SearchPool>))]
public class SearchPool
{
    public SearchPool() { }
    public System.Collections.Generic.IDictionary<string, Newtonsoft.Json.Linq.JToken?> AdditionalProperties { get; }
    public string? IndexId { get; set; }
    public int? TotalCount { get; set; }
    public double? TotalDurationSeconds { get; set; }
}
