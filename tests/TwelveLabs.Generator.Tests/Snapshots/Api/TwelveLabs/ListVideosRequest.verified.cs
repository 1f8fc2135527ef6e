[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.ListVideosRequest>))]
public class ListVideosRequest : TwelveLabs.ApiModel
{
    public ListVideosRequest() { }
    public TwelveLabs.TimeFilter? CreatedAt { get; set; }
    public TwelveLabs.NumberFilter? DurationSeconds { get; set; }
    public string? Filename { get; set; }
    public TwelveLabs.NumberFilter? Fps { get; set; }
    public TwelveLabs.IntegerFilter? Height { get; set; }
    public string? Id { get; set; }
    public TwelveLabs.TimeFilter? IndexedAt { get; set; }
    public System.Collections.Generic.Dictionary<string, TwelveLabs.MetadataFilter> Metadata { get; set; }
    public int? Page { get; set; }
    public int? PageSize { get; set; }
    public TwelveLabs.IntegerFilter? Size { get; set; }
    public TwelveLabs.SortBy? SortBy { get; set; }
    public TwelveLabs.SortOrder? SortOrder { get; set; }
    public TwelveLabs.TimeFilter? UpdatedAt { get; set; }
    public TwelveLabs.IntegerFilter? Width { get; set; }
}
