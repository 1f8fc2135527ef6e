public class GenerationError
{
    public GenerationError() { }
    public System.Collections.Generic.IDictionary<string, Newtonsoft.Json.Linq.JToken?> AdditionalProperties { get; }
    public string? Code { get; set; }
    public string? Message { get; set; }
}
