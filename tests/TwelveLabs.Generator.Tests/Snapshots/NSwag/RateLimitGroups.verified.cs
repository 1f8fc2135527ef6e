/// <summary>The groups of operations that share a rate limit: the partitions of <see cref="TwelveLabsClientOptions.RateLimiter"/>.</summary>
public static class RateLimitGroups
{
    /// <summary>Shared by <c>Classify_Videos</c>, <c>Classify_Index</c>.</summary>
    public const string Classify = "classify";

    /// <summary>Shared by <c>Embed_Create</c>, <c>EmbedTasks_Create</c>.</summary>
    public const string Embed = "embed";

    /// <summary>Shared by <c>Generate_Text</c>.</summary>
    public const string Generate = "generate";

    /// <summary>Shared by <c>Generate_Gist</c>.</summary>
    public const string Gist = "gist";

    /// <summary>Shared by <c>Search_Query</c>, <c>Search_Combined</c>, <c>Search_LegacyText</c>.</summary>
    public const string Search = "search";

    /// <summary>Shared by <c>Generate_Summarize</c>.</summary>
    public const string Summarize = "summarize";

    /// <summary>Shared by <c>Tasks_Create</c>, <c>Tasks_CreateFromExternalProvider</c>.</summary>
    public const string Tasks = "tasks";
}
