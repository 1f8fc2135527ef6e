/// <summary>A page of indexing tasks.</summary>
[ApiModel("response")]
public partial class IndexingTaskPage
{
    /// <summary>The tasks of this page.</summary>
    [ApiField("data", Required = true)]
    public IList<IndexingTask> Data { get; set; } = OptionalCollection.List<IndexingTask>();

    /// <summary>Where this page stands in the list.</summary>
    [ApiField("page_info", Required = true)]
    public PageInfo PageInfo { get; set; }
}
