[Newtonsoft.Json.JsonObject(Newtonsoft.Json.MemberSerialization.OptIn)]
[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.GenerateTextRequest>))]
public class GenerateTextRequest
{
    public GenerateTextRequest() { }
    public System.Collections.Generic.IDictionary<string, Newtonsoft.Json.Linq.JToken?> AdditionalProperties { get; }
    public required string Prompt { get; set; }
    public double? Temperature { get; set; }
    public required string VideoId { get; set; }
}
