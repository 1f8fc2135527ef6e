public static class RateLimitGroups
{
    public const string Classify = "classify";
    public const string Embed = "embed";
    public const string Generate = "generate";
    public const string Gist = "gist";
    public const string Search = "search";
    public const string Summarize = "summarize";
    public const string Tasks = "tasks";
}
