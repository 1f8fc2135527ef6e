public class CompletedIndexingTask : TwelveLabs.IndexingTask
{
    public CompletedIndexingTask() { }
    public new string VideoId { get; set; }
}
