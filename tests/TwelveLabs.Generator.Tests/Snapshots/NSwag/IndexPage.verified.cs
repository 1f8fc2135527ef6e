/// <summary>A page of indexes.</summary>
[ApiModel("response")]
public partial class IndexPage
{
    /// <summary>The indexes of this page.</summary>
    [ApiField("data", Required = true)]
    public IList<VideoIndex> Data { get; set; } = OptionalCollection.List<VideoIndex>();

    /// <summary>Where this page stands in the list.</summary>
    [ApiField("page_info", Required = true)]
    public PageInfo PageInfo { get; set; }
}
