[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.SearchRequest?>?))]
public class SearchRequest : TwelveLabs.ApiModel
{
    public SearchRequest() { }
    public double? AdjustConfidenceLevel { get; set; }
    public TwelveLabs.ConversationOption? ConversationOption { get; set; }
    public TwelveLabs.SearchFilter? Filter { get; set; }
    public TwelveLabs.SearchGrouping? GroupBy { get; set; }
    public required string IndexId { get; set; }
    public TwelveLabs.SearchOperator? Operator { get; set; }
    public int? PageSize { get; set; }
    public TwelveLabs.FileUpload? QueryMediaFile { get; set; }
    public TwelveLabs.QueryMediaType? QueryMediaType { get; set; }
    public string? QueryMediaUrl { get; set; }
    public string? QueryText { get; set; }
    public required System.Collections.Generic.IList<TwelveLabs.EngineOption> SearchOptions { get; set; }
    public TwelveLabs.SearchSortOption? SortOption { get; set; }
    public TwelveLabs.ScoreThreshold? Threshold { get; set; }
}
