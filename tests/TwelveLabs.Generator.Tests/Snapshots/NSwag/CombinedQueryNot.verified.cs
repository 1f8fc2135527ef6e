/// <summary>The query, and the query that excludes results from it.</summary>
[ApiModel("request")]
public partial class CombinedQueryNot
{
    /// <summary>The query that must match.</summary>
    [ApiField("origin", Required = true)]
    public required CombinedQuery Include { get; set; }

    /// <summary>The query whose matches are taken out.</summary>
    [ApiField("sub", Required = true)]
    public required CombinedQuery Exclude { get; set; }
}
