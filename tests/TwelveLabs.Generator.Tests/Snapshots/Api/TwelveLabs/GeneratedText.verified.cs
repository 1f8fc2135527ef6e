public class GeneratedText
{
    public GeneratedText() { }
    public System.Collections.Generic.IDictionary<string, Newtonsoft.Json.Linq.JToken?> AdditionalProperties { get; }
    public string Data { get; set; }
    public string? Id { get; set; }
    public TwelveLabs.Usage? Usage { get; set; }
}
