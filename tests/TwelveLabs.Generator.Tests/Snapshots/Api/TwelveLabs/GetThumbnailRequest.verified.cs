public class GetThumbnailRequest
{
    public GetThumbnailRequest() { }
    public System.Collections.Generic.IDictionary<string, Newtonsoft.Json.Linq.JToken?> AdditionalProperties { get; }
    public double? Time { get; set; }
}
