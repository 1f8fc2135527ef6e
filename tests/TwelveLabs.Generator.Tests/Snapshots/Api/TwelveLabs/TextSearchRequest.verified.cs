[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.TextSearchRequest>))]
public class TextSearchRequest : TwelveLabs.ApiModel
{
    public TextSearchRequest() { }
    public double? AdjustConfidenceLevel { get; set; }
    public TwelveLabs.ConversationOption? ConversationOption { get; set; }
    public TwelveLabs.SearchFilter? Filter { get; set; }
    public TwelveLabs.SearchGrouping? GroupBy { get; set; }
    public required string IndexId { get; set; }
    public TwelveLabs.SearchOperator? Operator { get; set; }
    public int? PageSize { get; set; }
    public required TwelveLabs.CombinedQuery Query { get; set; }
    public required System.Collections.Generic.IList<TwelveLabs.EngineOption> SearchOptions { get; set; }
    public TwelveLabs.SearchSortOption? SortOption { get; set; }
    public TwelveLabs.ScoreThreshold? Threshold { get; set; }
}
