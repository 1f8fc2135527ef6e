[Newtonsoft.Json.JsonObject(Newtonsoft.Json.MemberSerialization.OptIn)]
[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.GistRequest>))]
public class GistRequest
{
    public GistRequest() { }
    public System.Collections.Generic.IDictionary<string, Newtonsoft.Json.Linq.JToken?> AdditionalProperties { get; }
    public required System.Collections.Generic.IList<TwelveLabs.GistType> Types { get; set; }
    public required string VideoId { get; set; }
}
