public class UpdateIndexRequest
{
    public UpdateIndexRequest() { }
    public System.Collections.Generic.IDictionary<string, Newtonsoft.Json.Linq.JToken?> AdditionalProperties { get; }
    public required string IndexName { get; set; }
}
