public class GenerateTextRequest
{
    public GenerateTextRequest() { }
    public System.Collections.Generic.IDictionary<string, Newtonsoft.Json.Linq.JToken?> AdditionalProperties { get; }
    public required string Prompt { get; set; }
    public double? Temperature { get; set; }
    public required string VideoId { get; set; }
}
