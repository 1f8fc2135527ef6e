public class ImportedVideo
{
    public ImportedVideo() { }
    public System.Collections.Generic.IDictionary<string, Newtonsoft.Json.Linq.JToken?> AdditionalProperties { get; }
    public System.DateTimeOffset? CreatedAt { get; set; }
    public string? Filename { get; set; }
    public string VideoId { get; set; }
}
