[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.CreateEmbedTaskRequest>))]
public class CreateEmbedTaskRequest : TwelveLabs.ApiModel
{
    public CreateEmbedTaskRequest() { }
    public required string EngineName { get; set; }
    public double? VideoClipLengthSeconds { get; set; }
    public System.Collections.Generic.IList<TwelveLabs.EmbeddingScope> VideoEmbeddingScope { get; set; }
    public double? VideoEndOffsetSeconds { get; set; }
    public TwelveLabs.FileUpload? VideoFile { get; set; }
    public double? VideoStartOffsetSeconds { get; set; }
    public string? VideoUrl { get; set; }
}
