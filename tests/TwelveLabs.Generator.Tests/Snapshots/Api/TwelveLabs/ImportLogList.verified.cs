public class ImportLogList
{
    public ImportLogList() { }
    public System.Collections.Generic.IDictionary<string, Newtonsoft.Json.Linq.JToken?> AdditionalProperties { get; }
    public System.Collections.Generic.IList<TwelveLabs.ImportLog> Data { get; set; }
}
