[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.CombinedSearchRequest>))]
public class CombinedSearchRequest : TwelveLabs.ApiModel
{
    public CombinedSearchRequest() { }
    public double? AdjustConfidenceLevel { get; set; }
    public TwelveLabs.ConversationOption? ConversationOption { get; set; }
    public TwelveLabs.SearchFilter? Filter { get; set; }
    public required string IndexId { get; set; }
    public int? PageSize { get; set; }
    public required TwelveLabs.CombinedQuery Query { get; set; }
    public required System.Collections.Generic.IList<TwelveLabs.EngineOption> SearchOptions { get; set; }
    public TwelveLabs.ScoreThreshold? Threshold { get; set; }
}
