[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.ImportLog?>?))]
public class ImportLog : TwelveLabs.ApiModel
{
    public ImportLog() { }
    public System.DateTimeOffset? CreatedAt { get; set; }
    public System.DateTimeOffset? EndedAt { get; set; }
    public System.Collections.Generic.IList<TwelveLabs.FailedImport> FailedFiles { get; set; }
    public string? IndexId { get; set; }
    public string? IndexName { get; set; }
    public TwelveLabs.ImportCounts? VideoStatus { get; set; }
}
