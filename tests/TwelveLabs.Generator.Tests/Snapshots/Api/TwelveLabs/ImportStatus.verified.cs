[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.ImportStatus>))]
public class ImportStatus : TwelveLabs.ApiModel
{
    public ImportStatus() { }
    public System.Collections.Generic.IList<TwelveLabs.FailedImport> Failed { get; set; }
    public System.Collections.Generic.IList<TwelveLabs.ImportedVideo> Indexing { get; set; }
    public System.Collections.Generic.IList<string> NotImported { get; set; }
    public System.Collections.Generic.IList<TwelveLabs.ImportedVideo> Pending { get; set; }
    public System.Collections.Generic.IList<TwelveLabs.ImportedVideo> Queued { get; set; }
    public System.Collections.Generic.IList<TwelveLabs.ImportedVideo> Ready { get; set; }
    public System.Collections.Generic.IList<TwelveLabs.ImportedVideo> Validating { get; set; }
}
