/// <summary>One page of a search's matches.</summary>
[ApiModel("response")]
public partial class SearchPage
{
    /// <summary>What was searched.</summary>
    [ApiField("search_pool")]
    public SearchPool? SearchPool { get; set; }

    /// <summary>The matches of this page, clips or, when grouped, videos with their clips.</summary>
    [ApiField("data", Required = true)]
    [AllowNull]
    public IList<SearchHit> Data { get => field ??= OptionalCollection.List<SearchHit>(); set; }

    /// <summary>Where this page stands, and the token of the next one.</summary>
    [ApiField("page_info", Required = true)]
    public TokenPageInfo PageInfo { get; set; }
}
