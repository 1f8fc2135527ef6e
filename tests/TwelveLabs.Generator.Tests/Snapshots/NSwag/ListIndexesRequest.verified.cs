/// <summary>The parameters of the operation “List the indexes”.</summary>
[ApiModel("request", Form = true)]
public partial class ListIndexesRequest
{
    /// <summary>Only the index with this id.</summary>
    [ApiField("_id")]
    public string? Id { get; set; }

    /// <summary>Only the index of this name.</summary>
    [ApiField("index_name", Sensitive = true)]
    public string? IndexName { get; set; }

    /// <summary>Only indexes that have these engine options switched on; several travel as one comma list. It is not certain whether an index must have all of them or any.</summary>
    [ApiField("engine_options", Lazy = true)]
    [AllowNull]
    public IList<EngineOption> EngineOptions
    {
        get => _engineOptions ??= OptionalCollection.List<EngineOption>();
        set => _engineOptions = value;
    }

    private IList<EngineOption>? _engineOptions;

    /// <summary>Only indexes with an engine of this family.</summary>
    [ApiField("engine_family")]
    public EngineFamily? EngineFamily { get; set; }

    /// <summary>Only indexes created within this range. A plain value is the beginning of the range.</summary>
    [ApiField("created_at")]
    public TimeFilter? CreatedAt { get; set; }

    /// <summary>Only indexes last changed within this range. A plain value is the beginning of the range.</summary>
    [ApiField("updated_at")]
    public TimeFilter? UpdatedAt { get; set; }

    /// <summary>The number of the page, from 1. The last page is the one whose number is <c>page_info.total_page</c>.</summary>
    /// <remarks>Default value of the service: <c>1</c>.</remarks>
    [ApiField("page", Minimum = 1)]
    public int? Page { get; set; }

    /// <summary>How many items a page holds at most. Default 10, at most 50.</summary>
    [ApiField("page_limit", Minimum = 0, Maximum = 50)]
    public int? PageSize { get; set; }

    /// <summary>The time that orders the list. By default the time of creation.</summary>
    /// <remarks>Default value of the service: <c>created_at</c>.</remarks>
    [ApiField("sort_by")]
    public SortBy? SortBy { get; set; }

    /// <summary>The direction of the order. By default the newest come first.</summary>
    /// <remarks>Default value of the service: <c>desc</c>.</remarks>
    [ApiField("sort_option")]
    public SortOrder? SortOrder { get; set; }
}
