/// <summary>The groups of operations that share a rate limit: the partitions of <see cref="TwelveLabsClientOptions.RateLimiter"/>.</summary>
public static class RateLimitGroups
{
    /// <summary>Shared by <c>Classify_ClassifyVideos</c>, <c>Classify_ClassifyIndex</c>.</summary>
    public const string Classify = "classify";

    /// <summary>Shared by <c>Embed_Create</c>, <c>EmbedTasks_Create</c>.</summary>
    public const string Embed = "embed";

    /// <summary>Shared by <c>Generate_GenerateText</c>.</summary>
    public const string Generate = "generate";

    /// <summary>Shared by <c>Generate_GenerateGist</c>.</summary>
    public const string Gist = "gist";

    /// <summary>Shared by <c>Search_Query</c>, <c>Search_QueryCombined</c>, <c>Search_QueryLegacyText</c>.</summary>
    public const string Search = "search";

    /// <summary>Shared by <c>Generate_Summarize</c>.</summary>
    public const string Summarize = "summarize";

    /// <summary>Shared by <c>Tasks_Create</c>, <c>Tasks_CreateFromExternalProvider</c>.</summary>
    public const string Tasks = "tasks";
}
