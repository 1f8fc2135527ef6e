[Newtonsoft.Json.JsonObject(Newtonsoft.Json.MemberSerialization.OptIn)]
[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.SummarizeRequest>))]
public class SummarizeRequest
{
    public SummarizeRequest() { }
    public System.Collections.Generic.IDictionary<string, Newtonsoft.Json.Linq.JToken?> AdditionalProperties { get; }
    public string? Prompt { get; set; }
    public double? Temperature { get; set; }
    public required TwelveLabs.SummaryType Type { get; set; }
    public required string VideoId { get; set; }
}
