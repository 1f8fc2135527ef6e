[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.ImportResult>))]
public class ImportResult : TwelveLabs.ApiModel
{
    public ImportResult() { }
    public System.Collections.Generic.IList<TwelveLabs.FailedImport> FailedFiles { get; set; }
    public System.Collections.Generic.IList<TwelveLabs.ImportedVideo> Videos { get; set; }
}
