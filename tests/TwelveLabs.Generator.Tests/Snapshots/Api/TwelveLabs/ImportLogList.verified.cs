[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.ImportLogList>))]
public class ImportLogList : TwelveLabs.ApiModel
{
    public ImportLogList() { }
    public System.Collections.Generic.IList<TwelveLabs.ImportLog> Data { get; set; }
}
