[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.ListEmbedTasksRequest>))]
public class ListEmbedTasksRequest : TwelveLabs.ApiModel
{
    public ListEmbedTasksRequest() { }
    public System.DateTimeOffset? EndedAt { get; set; }
    public int? Page { get; set; }
    public int? PageSize { get; set; }
    public TwelveLabs.SortBy? SortBy { get; set; }
    public TwelveLabs.SortOrder? SortOrder { get; set; }
    public System.DateTimeOffset? StartedAt { get; set; }
    public TwelveLabs.EmbedTaskStatus? Status { get; set; }
}
