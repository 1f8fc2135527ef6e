/// <summary>A search of an index by text or by image. Set exactly one of <see cref="QueryText"/>, <see cref="QueryMediaFile"/> and <see cref="QueryMediaUrl"/>.</summary>
[ApiModel("request", Form = true)]
[ApiGroup(1, 1, "query_text", "query_media_file", "query_media_url")]
[ApiGroup(1, 1, "query_text", "query_media_type")]
[ApiRequires("query_media_file", "query_media_type")]
[ApiRequires("query_media_url", "query_media_type")]
[ApiImplies("query_media_file", "query_media_type", "image")]
[ApiImplies("query_media_url", "query_media_type", "image")]
public partial class SearchRequest
{
    /// <summary>The id of the index to search.</summary>
    [ApiField("index_id", Required = true, MinLength = 1)]
    public required string IndexId { get; set; }

    /// <summary>The sources to search (picture, speech, written words, logos). At least one; each must be among the engine options of the index.</summary>
    [ApiField("search_options", Required = true, MinItems = 1)]
    public required IList<EngineOption> SearchOptions { get; set; }

    /// <summary>The query, in plain words.</summary>
    [ApiField("query_text", MinLength = 1)]
    public string? QueryText { get; set; }

    /// <summary>The kind of media that <see cref="QueryMediaFile"/> or <see cref="QueryMediaUrl"/> holds. Only <c>image</c> is supported, and the service requires it.</summary>
    [ApiField("query_media_type")]
    public QueryMediaType? QueryMediaType { get; set; }

    /// <summary>The image to search for, as a file. JPEG or PNG, at most 5 MB (5,242,880 bytes). The service also sets a least length for the smaller side, which differs between its releases (64 to 378 pixels); 378 pixels or more are safe.</summary>
    [ApiField("query_media_file", MinBytes = 1, MaxBytes = 5242880)]
    public FileUpload? QueryMediaFile { get; set; }

    /// <summary>The image to search for, as a public URL of the file. The limits of <see cref="QueryMediaFile"/> apply here too.</summary>
    [ApiField("query_media_url", MinLength = 1)]
    public string? QueryMediaUrl { get; set; }

    /// <summary>Whether the items of a page are clips or videos with their clips. Default <c>clip</c>.</summary>
    [ApiField("group_by")]
    public SearchGrouping? GroupBy { get; set; }

    /// <summary>The least confidence of a match. Default <c>low</c>.</summary>
    [ApiField("threshold")]
    public ScoreThreshold? Threshold { get; set; }

    /// <summary>Whether a clip must match all of the search options (<c>and</c>) or any of them (<c>or</c>). Default <c>or</c>.</summary>
    [ApiField("operator")]
    public SearchOperator? Operator { get; set; }

    /// <summary>Whether speech is searched by meaning or word for word. Matters only when the search options hold <c>conversation</c>. Default semantic; an image query is always semantic.</summary>
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
