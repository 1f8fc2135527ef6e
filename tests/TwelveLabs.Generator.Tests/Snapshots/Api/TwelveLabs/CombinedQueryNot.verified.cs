[Newtonsoft.Json.JsonObject(Newtonsoft.Json.MemberSerialization.OptIn)]
[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.CombinedQueryNot>))]
public class CombinedQueryNot
{
    public CombinedQueryNot() { }
    public System.Collections.Generic.IDictionary<string, Newtonsoft.Json.Linq.JToken?> AdditionalProperties { get; }
    public required TwelveLabs.CombinedQuery Exclude { get; set; }
    public required TwelveLabs.CombinedQuery Include { get; set; }
}
