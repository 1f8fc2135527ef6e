[Newtonsoft.Json.JsonObject(Newtonsoft.Json.MemberSerialization.OptIn)]
[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.ImportResult>))]
public class ImportResult
{
    public ImportResult() { }
    public System.Collections.Generic.IDictionary<string, Newtonsoft.Json.Linq.JToken?> AdditionalProperties { get; }
    public System.Collections.Generic.IList<TwelveLabs.FailedImport> FailedFiles { get; set; }
    public System.Collections.Generic.IList<TwelveLabs.ImportedVideo> Videos { get; set; }
}
