[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.ListIndexesRequest>))]
public class ListIndexesRequest : TwelveLabs.ApiModel
{
    public ListIndexesRequest() { }
    public TwelveLabs.TimeFilter? CreatedAt { get; set; }
    public TwelveLabs.EngineFamily? EngineFamily { get; set; }
    public System.Collections.Generic.IList<TwelveLabs.EngineOption> EngineOptions { get; set; }
    public string? Id { get; set; }
    public string? IndexName { get; set; }
    public int? Page { get; set; }
    public int? PageSize { get; set; }
    public TwelveLabs.SortBy? SortBy { get; set; }
    public TwelveLabs.SortOrder? SortOrder { get; set; }
    public TwelveLabs.TimeFilter? UpdatedAt { get; set; }
}
