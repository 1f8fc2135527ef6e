[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.CompletedIndexingTask>))]
public class CompletedIndexingTask : TwelveLabs.IndexingTask
{
    public CompletedIndexingTask() { }
    public new string VideoId { get; set; }
}
