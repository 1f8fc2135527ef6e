namespace TwelveLabs.Document.Commands;

/// <summary>Decides what operations and their parameters are called on the command line.</summary>
internal static class CommandNames
{
    /// <summary>Returns the name of a resource: <c>EmbedTasks</c> is <c>embed-tasks</c>.</summary>
    public static string Group(string tag) => Kebab(tag);

    /// <summary>Returns the name of an operation within its resource: <c>Generate_GenerateText</c> is <c>text</c>.</summary>
    public static string Verb(string id)
    {
        var (tag, verb) = id.Split('_') is [var first, var second] ? (first, second) : ("", id);
        return Kebab(verb.Length > tag.Length && verb.StartsWith(tag, StringComparison.Ordinal) ? verb[tag.Length..] : verb);
    }

    /// <summary>Returns the name of a parameter without dashes in front: <c>_id</c> is <c>id</c>, <c>page_limit</c> is <c>page-limit</c>.</summary>
    public static string Option(string wire) => Kebab(PropertyNames.Pascal(wire));

    private static string Kebab(string name) =>
        string.Concat(name.Select((c, i) => char.IsAsciiLetterUpper(c) && i > 0 ? $"-{char.ToLowerInvariant(c)}" : $"{char.ToLowerInvariant(c)}"));
}
