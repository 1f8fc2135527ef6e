[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.ClassifyVideosRequest>))]
public class ClassifyVideosRequest : TwelveLabs.ApiModel
{
    public ClassifyVideosRequest() { }
    public required System.Collections.Generic.IList<TwelveLabs.ClassifyClass> Classes { get; set; }
    public TwelveLabs.ConversationOption? ConversationOption { get; set; }
    public bool? IncludeClips { get; set; }
    public required System.Collections.Generic.IList<TwelveLabs.EngineOption> Options { get; set; }
    public int? PageSize { get; set; }
    public bool? ShowDetailedScore { get; set; }
    public TwelveLabs.ClassifyThreshold? Threshold { get; set; }
    public required System.Collections.Generic.IList<string> VideoIds { get; set; }
}
