/// <summary>A search of an index by a combined query.</summary>
[ApiModel("request")]
public partial class CombinedSearchRequest
{
    /// <summary>The combined query.</summary>
    [ApiField("query", Required = true)]
    public required CombinedQuery Query { get; set; }

    /// <summary>The id of the index to search.</summary>
    [ApiField("index_id", Required = true, MinLength = 1)]
    public required string IndexId { get; set; }

    /// <summary>The sources to search, for all parts of the query without their own. At least one; each must be among the engine options of the index.</summary>
    [ApiField("search_options", Required = true)]
    public required IList<EngineOption> SearchOptions { get; set; }

    /// <summary>Whether speech is searched by meaning or word for word, for all parts of the query without their own setting. Default <c>semantic</c>.</summary>
    [ApiField("conversation_option")]
    public ConversationOption? ConversationOption { get; set; }

    /// <summary>The least confidence of a match. Default <c>low</c>.</summary>
    [ApiField("threshold")]
    public ScoreThreshold? Threshold { get; set; }

    /// <summary>Which videos to search. Default all videos of the index.</summary>
    [ApiField("filter")]
    public SearchFilter? Filter { get; set; }

    /// <summary>How many clips a page holds at most. Default 10, at most 50.</summary>
    [ApiField("page_limit", Minimum = 0, Maximum = 50)]
    public int? PageSize { get; set; }

    /// <summary>How strict the confidence levels are, from 0 to 1. Lower is looser and finds more. Default 0.5.</summary>
    [ApiField("adjust_confidence_level", Minimum = 0, Maximum = 1)]
    public double? AdjustConfidenceLevel { get; set; }
}
