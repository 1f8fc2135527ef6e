public class TransferVideosRequest
{
    public TransferVideosRequest() { }
    public System.Collections.Generic.IDictionary<string, Newtonsoft.Json.Linq.JToken?> AdditionalProperties { get; }
    public required TwelveLabs.FileUpload File { get; set; }
}
