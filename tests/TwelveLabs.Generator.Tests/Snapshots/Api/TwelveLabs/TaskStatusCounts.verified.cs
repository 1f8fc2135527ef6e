[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.TaskStatusCounts>))]
public class TaskStatusCounts : TwelveLabs.ApiModel
{
    public TaskStatusCounts() { }
    public int? Failed { get; set; }
    public string? IndexId { get; set; }
    public int? Indexing { get; set; }
    public int? Pending { get; set; }
    public int? Queued { get; set; }
    public int? Ready { get; set; }
    public int? TotalResults { get; set; }
    public int? Validating { get; set; }
}
