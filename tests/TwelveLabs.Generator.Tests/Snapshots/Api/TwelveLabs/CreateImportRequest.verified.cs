[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.CreateImportRequest>))]
public class CreateImportRequest : TwelveLabs.ApiModel
{
    public CreateImportRequest() { }
    public bool? IncrementalImport { get; set; }
    public required string IndexId { get; set; }
    public bool? RetryFailed { get; set; }
    public System.Collections.Generic.Dictionary<string, Newtonsoft.Json.Linq.JToken?> UserMetadata { get; set; }
}
