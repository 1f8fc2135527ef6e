/// <summary>What to look for, and what to take out of it.</summary>
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
