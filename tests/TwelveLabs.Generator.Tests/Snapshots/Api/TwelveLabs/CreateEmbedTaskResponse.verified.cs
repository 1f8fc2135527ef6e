public class CreateEmbedTaskResponse
{
    public CreateEmbedTaskResponse() { }
    public System.Collections.Generic.IDictionary<string, Newtonsoft.Json.Linq.JToken?> AdditionalProperties { get; }
    public string Id { get; set; }
}
