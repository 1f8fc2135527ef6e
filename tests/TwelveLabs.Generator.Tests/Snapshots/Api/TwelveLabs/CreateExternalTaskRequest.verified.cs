public class CreateExternalTaskRequest
{
    public CreateExternalTaskRequest() { }
    public System.Collections.Generic.IDictionary<string, Newtonsoft.Json.Linq.JToken?> AdditionalProperties { get; }
    public required string IndexId { get; set; }
    public required string Url { get; set; }
}
