public class UpdateVideoRequest
{
    public UpdateVideoRequest() { }
    public System.Collections.Generic.IDictionary<string, Newtonsoft.Json.Linq.JToken?> AdditionalProperties { get; }
    public System.Collections.Generic.Dictionary<string, Newtonsoft.Json.Linq.JToken?> Metadata { get; set; }
    public string? VideoTitle { get; set; }
}
