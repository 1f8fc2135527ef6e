[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.VideoIndex>))]
public class VideoIndex : TwelveLabs.ApiModel
{
    public VideoIndex() { }
    public System.Collections.Generic.IList<TwelveLabs.IndexAddon> Addons { get; set; }
    public System.DateTimeOffset? CreatedAt { get; set; }
    public System.Collections.Generic.IList<TwelveLabs.IndexEngine> Engines { get; set; }
    public System.DateTimeOffset? ExpiresAt { get; set; }
    public string Id { get; set; }
    public string? IndexName { get; set; }
    public double? TotalDurationSeconds { get; set; }
    public System.DateTimeOffset? UpdatedAt { get; set; }
    public int? VideoCount { get; set; }
}
