[Newtonsoft.Json.JsonObject(Newtonsoft.Json.MemberSerialization.OptIn)]
[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.CreateImportRequest>))]
public class CreateImportRequest
{
    public CreateImportRequest() { }
    public System.Collections.Generic.IDictionary<string, Newtonsoft.Json.Linq.JToken?> AdditionalProperties { get; }
    public bool? IncrementalImport { get; set; }
    public required string IndexId { get; set; }
    public bool? RetryFailed { get; set; }
    public System.Collections.Generic.Dictionary<string, Newtonsoft.Json.Linq.JToken?> UserMetadata { get; set; }
}
