[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.ClassifiedClip?>?))]
public class ClassifiedClip : TwelveLabs.ApiModel
{
    public ClassifiedClip() { }
    public double End { get; set; }
    public TwelveLabs.EngineOption? Option { get; set; }
    public string? Prompt { get; set; }
    public double? Score { get; set; }
    public double Start { get; set; }
    public string? ThumbnailUrl { get; set; }
}
