[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.FailedImport>))]
public class FailedImport : TwelveLabs.ApiModel
{
    public FailedImport() { }
    public System.DateTimeOffset? CreatedAt { get; set; }
    public string? ErrorMessage { get; set; }
    public string Filename { get; set; }
    public string? VideoId { get; set; }
}
