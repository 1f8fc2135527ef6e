[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.CreateTaskRequest?>?))]
public class CreateTaskRequest : TwelveLabs.ApiModel
{
    public CreateTaskRequest() { }
    public bool? DisableVideoStream { get; set; }
    public required string IndexId { get; set; }
    public string? Language { get; set; }
    public bool? ProvideTranscription { get; set; }
    public TwelveLabs.FileUpload? TranscriptionFile { get; set; }
    public string? TranscriptionUrl { get; set; }
    public TwelveLabs.FileUpload? VideoFile { get; set; }
    public string? VideoUrl { get; set; }
}
