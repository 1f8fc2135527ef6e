/// <summary>A text to search for, or several queries joined by an operator, with any nesting. Set exactly one of <see cref="Text"/>, <see cref="And"/>, <see cref="Or"/>, <see cref="Not"/> and <see cref="Then"/>.</summary>
[ApiModel("request", Text = "text")]
[ApiGroup(1, 1, "text", "$and", "$or", "$not", "$then")]
[ApiGroup(0, 1, "text", "proximity")]
[ApiRequires("search_options", "text")]
[ApiRequires("conversation_option", "text")]
public partial class CombinedQuery
{
    /// <summary>The query, in plain words.</summary>
    [ApiField("text")]
    public string? Text { get; set; }

    /// <summary>The sources to search for this text. Default the search options of the whole request.</summary>
    [ApiField("search_options", Lazy = true)]
    [AllowNull]
    public IList<EngineOption> SearchOptions
    {
        get => _searchOptions ??= OptionalCollection.List<EngineOption>();
        set => _searchOptions = value;
    }

    private IList<EngineOption>? _searchOptions;

    /// <summary>Whether speech is searched for this text by meaning or word for word. Default the option of the whole request.</summary>
    [ApiField("conversation_option")]
    public ConversationOption? ConversationOption { get; set; }

    /// <summary>Queries that must all match.</summary>
    [ApiField("$and", Lazy = true)]
    [AllowNull]
    public IList<CombinedQuery> And
    {
        get => _and ??= OptionalCollection.List<CombinedQuery>();
        set => _and = value;
    }

    private IList<CombinedQuery>? _and;

    /// <summary>Queries of which at least one must match.</summary>
    [ApiField("$or", Lazy = true)]
    [AllowNull]
    public IList<CombinedQuery> Or
    {
        get => _or ??= OptionalCollection.List<CombinedQuery>();
        set => _or = value;
    }

    private IList<CombinedQuery>? _or;

    /// <summary>A query whose matches must not match another one.</summary>
    [ApiField("$not")]
    public CombinedQueryNot? Not { get; set; }

    /// <summary>Queries that must match one after the other, in this order.</summary>
    [ApiField("$then", Lazy = true)]
    [AllowNull]
    public IList<CombinedQuery> Then
    {
        get => _then ??= OptionalCollection.List<CombinedQuery>();
        set => _then = value;
    }

    private IList<CombinedQuery>? _then;

    /// <summary>By how many seconds the bounds of each part are widened when the parts are joined. Stands beside an operator of two or more parts, never beside a text. Default 0 beside <see cref="Then"/>.</summary>
    [ApiField("proximity")]
    public double? Proximity { get; set; }
}
