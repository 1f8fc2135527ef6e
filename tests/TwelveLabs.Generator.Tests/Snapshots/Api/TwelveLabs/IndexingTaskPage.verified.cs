[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.IndexingTaskPage>))]
public class IndexingTaskPage : TwelveLabs.ApiModel
{
    public IndexingTaskPage() { }
    public System.Collections.Generic.IList<TwelveLabs.IndexingTask> Data { get; set; }
    public TwelveLabs.PageInfo PageInfo { get; set; }
}
