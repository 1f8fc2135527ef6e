public class ErrorEnvelope
{
    public ErrorEnvelope() { }
    public System.Collections.Generic.IDictionary<string, Newtonsoft.Json.Linq.JToken?> AdditionalProperties { get; }
    public string? Code { get; set; }
    public string? DocsUrl { get; set; }
    public int? ErrorCode { get; set; }
    public string? Message { get; set; }
}
