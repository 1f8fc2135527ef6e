public class GetTranscriptionRequest
{
    public GetTranscriptionRequest() { }
    public System.Collections.Generic.IDictionary<string, Newtonsoft.Json.Linq.JToken?> AdditionalProperties { get; }
    public double? End { get; set; }
    public double? Start { get; set; }
}
