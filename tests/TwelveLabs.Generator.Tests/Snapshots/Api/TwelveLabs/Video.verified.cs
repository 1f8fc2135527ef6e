[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.Video?>?))]
public class Video : TwelveLabs.ApiModel
{
    public Video() { }
    public System.DateTimeOffset? CreatedAt { get; set; }
    public TwelveLabs.EmbeddingResult? Embedding { get; set; }
    public TwelveLabs.HlsStreaming? Hls { get; set; }
    public string Id { get; set; }
    public System.DateTimeOffset? IndexedAt { get; set; }
    public TwelveLabs.VideoMetadata? Metadata { get; set; }
    public TwelveLabs.VideoSource? Source { get; set; }
    public System.DateTimeOffset? UpdatedAt { get; set; }
}
