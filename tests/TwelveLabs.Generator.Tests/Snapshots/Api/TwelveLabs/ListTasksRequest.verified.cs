[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.ListTasksRequest?>?))]
public class ListTasksRequest : TwelveLabs.ApiModel
{
    public ListTasksRequest() { }
    public TwelveLabs.TimeFilter? CreatedAt { get; set; }
    public TwelveLabs.NumberFilter? DurationSeconds { get; set; }
    public TwelveLabs.TimeFilter? EstimatedCompletion { get; set; }
    public string? Filename { get; set; }
    public TwelveLabs.IntegerFilter? Height { get; set; }
    public string? Id { get; set; }
    public string? IndexId { get; set; }
    public int? Page { get; set; }
    public int? PageSize { get; set; }
    public TwelveLabs.SortBy? SortBy { get; set; }
    public TwelveLabs.SortOrder? SortOrder { get; set; }
    public TwelveLabs.IndexingStatus? Status { get; set; }
    public TwelveLabs.TimeFilter? UpdatedAt { get; set; }
    public TwelveLabs.IntegerFilter? Width { get; set; }
}
