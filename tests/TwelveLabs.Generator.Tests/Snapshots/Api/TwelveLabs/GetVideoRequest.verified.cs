public class GetVideoRequest
{
    public GetVideoRequest() { }
    public System.Collections.Generic.IDictionary<string, Newtonsoft.Json.Linq.JToken?> AdditionalProperties { get; }
    public bool? Embed { get; set; }
}
