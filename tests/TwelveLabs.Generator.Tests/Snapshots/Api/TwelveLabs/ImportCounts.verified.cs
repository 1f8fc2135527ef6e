[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.ImportCounts>))]
public class ImportCounts : TwelveLabs.ApiModel
{
    public ImportCounts() { }
    public int? Failed { get; set; }
    public int? Indexing { get; set; }
    public int? Pending { get; set; }
    public int? Queued { get; set; }
    public int? Ready { get; set; }
    public int? Validating { get; set; }
}
