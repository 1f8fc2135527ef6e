public class GenerationMetadata
{
    public GenerationMetadata() { }
    public System.Collections.Generic.IDictionary<string, Newtonsoft.Json.Linq.JToken?> AdditionalProperties { get; }
    public string? GenerationId { get; set; }
    public TwelveLabs.Usage? Usage { get; set; }
}
