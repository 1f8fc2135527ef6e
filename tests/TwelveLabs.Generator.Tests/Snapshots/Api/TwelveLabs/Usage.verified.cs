public class Usage
{
    public Usage() { }
    public System.Collections.Generic.IDictionary<string, Newtonsoft.Json.Linq.JToken?> AdditionalProperties { get; }
    public int? OutputTokens { get; set; }
}
