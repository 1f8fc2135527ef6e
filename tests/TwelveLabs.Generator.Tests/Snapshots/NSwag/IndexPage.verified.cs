/// <summary>A page of indexes.</summary>
[ApiModel("response")]
public partial class IndexPage
{
    /// <summary>The indexes of this page.</summary>
    [ApiField("data", Required = true)]
    [AllowNull]
    public IList<VideoIndex> Data { get => field ??= OptionalCollection.List<VideoIndex>(); set; }

    /// <summary>Where this page stands in the list.</summary>
    [ApiField("page_info", Required = true)]
    public PageInfo PageInfo { get; set; }
}
