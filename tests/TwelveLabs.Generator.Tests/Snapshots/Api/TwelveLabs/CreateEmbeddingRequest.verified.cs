[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.CreateEmbeddingRequest?>?))]
public class CreateEmbeddingRequest : TwelveLabs.ApiModel
{
    public CreateEmbeddingRequest() { }
    public TwelveLabs.FileUpload? AudioFile { get; set; }
    public double? AudioStartOffsetSeconds { get; set; }
    public string? AudioUrl { get; set; }
    public required string EngineName { get; set; }
    public TwelveLabs.FileUpload? ImageFile { get; set; }
    public string? ImageUrl { get; set; }
    public string? Text { get; set; }
    public TwelveLabs.TextTruncate? TextTruncate { get; set; }
}
