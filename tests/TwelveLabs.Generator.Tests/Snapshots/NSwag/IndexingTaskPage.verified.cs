/// <summary>A page of indexing tasks.</summary>
[ApiModel("response")]
public partial class IndexingTaskPage
{
    /// <summary>The tasks of this page.</summary>
    [ApiField("data", Required = true)]
    [AllowNull]
    public IList<IndexingTask> Data { get => field ??= OptionalCollection.List<IndexingTask>(); set; }

    /// <summary>Where this page stands in the list.</summary>
    [ApiField("page_info", Required = true)]
    public PageInfo PageInfo { get; set; }
}
