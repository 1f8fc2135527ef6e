[Newtonsoft.Json.JsonObject(Newtonsoft.Json.MemberSerialization.OptIn)]
[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.ListEmbedTasksRequest>))]
public class ListEmbedTasksRequest
{
    public ListEmbedTasksRequest() { }
    public System.Collections.Generic.IDictionary<string, Newtonsoft.Json.Linq.JToken?> AdditionalProperties { get; }
    public System.DateTimeOffset? EndedAt { get; set; }
    public int? Page { get; set; }
    public int? PageSize { get; set; }
    public TwelveLabs.SortBy? SortBy { get; set; }
    public TwelveLabs.SortOrder? SortOrder { get; set; }
    public System.DateTimeOffset? StartedAt { get; set; }
    public TwelveLabs.EmbedTaskStatus? Status { get; set; }
}
