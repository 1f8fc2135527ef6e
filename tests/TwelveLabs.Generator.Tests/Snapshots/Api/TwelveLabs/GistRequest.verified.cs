public class GistRequest
{
    public GistRequest() { }
    public System.Collections.Generic.IDictionary<string, Newtonsoft.Json.Linq.JToken?> AdditionalProperties { get; }
    public required System.Collections.Generic.IList<TwelveLabs.GistType> Types { get; set; }
    public required string VideoId { get; set; }
}
