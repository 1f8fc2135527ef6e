public class CreateTaskResponse
{
    public CreateTaskResponse() { }
    public System.Collections.Generic.IDictionary<string, Newtonsoft.Json.Linq.JToken?> AdditionalProperties { get; }
    public string Id { get; set; }
    public string? VideoId { get; set; }
}
