[Newtonsoft.Json.JsonObject(Newtonsoft.Json.MemberSerialization.OptIn)]
[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.UpdateVideoRequest>))]
public class UpdateVideoRequest
{
    public UpdateVideoRequest() { }
    public System.Collections.Generic.IDictionary<string, Newtonsoft.Json.Linq.JToken?> AdditionalProperties { get; }
    public System.Collections.Generic.Dictionary<string, Newtonsoft.Json.Linq.JToken?> Metadata { get; set; }
    public string? VideoTitle { get; set; }
}
