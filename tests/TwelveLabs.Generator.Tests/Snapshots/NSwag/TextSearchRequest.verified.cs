/// <summary>A search of an index by text or by a combined query, in the deprecated form.</summary>
[ApiModel("request")]
public partial class TextSearchRequest
{
    /// <summary>The query, in plain words or as a combined query.</summary>
    [ApiField("query", Required = true, TextOrObject = true)]
    public required CombinedQuery Query { get; set; }

    /// <summary>The id of the index to search.</summary>
    [ApiField("index_id", Required = true, MinLength = 1)]
    public required string IndexId { get; set; }

    /// <summary>The sources to search. At least one; each must be among the engine options of the index.</summary>
    [ApiField("search_options", Required = true)]
    public required IList<EngineOption> SearchOptions { get; set; }

    /// <summary>Whether the items of a page are clips or videos with their clips. Combined queries cannot be grouped by video. Default <c>clip</c>.</summary>
    [ApiField("group_by")]
    public SearchGrouping? GroupBy { get; set; }

    /// <summary>The least confidence of a match. Default <c>low</c>.</summary>
    [ApiField("threshold")]
    public ScoreThreshold? Threshold { get; set; }

    /// <summary>Whether a clip must match all of the search options (<c>and</c>) or any of them (<c>or</c>). Default <c>or</c>.</summary>
    [ApiField("operator")]
    public SearchOperator? Operator { get; set; }

    /// <summary>Whether speech is searched by meaning or word for word. Matters only when the search options hold <c>conversation</c>. Default <c>semantic</c>.</summary>
    [ApiField("conversation_option")]
    public ConversationOption? ConversationOption { get; set; }

    /// <summary>Which videos to search. Default all videos of the index.</summary>
    [ApiField("filter")]
    public SearchFilter? Filter { get; set; }

    /// <summary>How many items a page holds at most, clips or, when grouped, videos. Default 10, at most 50.</summary>
    [ApiField("page_limit", Minimum = 0, Maximum = 50)]
    public int? PageSize { get; set; }

    /// <summary>The order of the videos when grouped by video. Default <c>score</c>. The clips inside a video always stand by falling confidence.</summary>
    [ApiField("sort_option")]
    public SearchSortOption? SortOption { get; set; }

    /// <summary>How strict the confidence levels are, from 0 to 1. Lower is looser and finds more. Default 0.5.</summary>
    [ApiField("adjust_confidence_level", Minimum = 0, Maximum = 1)]
    public double? AdjustConfidenceLevel { get; set; }
}
