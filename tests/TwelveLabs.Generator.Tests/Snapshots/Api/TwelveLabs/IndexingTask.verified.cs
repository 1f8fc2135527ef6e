[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.IndexingTask?>?))]
public class IndexingTask : TwelveLabs.ApiModel
{
    public IndexingTask() { }
    public System.DateTimeOffset? CreatedAt { get; set; }
    public string? ErrorMessage { get; set; }
    public System.DateTimeOffset? EstimatedCompletion { get; set; }
    public TwelveLabs.HlsStreaming? Hls { get; set; }
    public string Id { get; set; }
    public string? IndexId { get; set; }
    public TwelveLabs.IndexingTaskMetadata? Metadata { get; set; }
    public TwelveLabs.IndexingProgress? Progress { get; set; }
    public TwelveLabs.IndexingStatus Status { get; set; }
    public System.DateTimeOffset? UpdatedAt { get; set; }
    public string? VideoId { get; set; }
}
