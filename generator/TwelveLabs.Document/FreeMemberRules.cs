using YamlDotNet.RepresentationModel;

namespace TwelveLabs.Document;

/// <summary>Members that users name, and what a filter's plain value means.</summary>
internal static class FreeMemberRules
{
    public static void Check(SourceDocument document, string name, YamlNode schema, List<Problem> problems)
    {
        var map = (YamlMappingNode)schema;
        if (map.Find(Extensions.FreeMembers) is { } free
            && (free.Text("description") is null || free.Text("name") is not { } member || map.Map("properties")?.Find(member) is not null
                || map.Find("additionalProperties") is null or YamlScalarNode { Value: "false" }))
        {
            problems.Add(document.At(free, "TLD0040", $"{name}: {Extensions.FreeMembers} needs a name that no property has, a description, and additionalProperties"));
        }

        if (map.Find(Extensions.PlainValue) is { } plain
            && (map.Find(Extensions.Filter) is null || plain.Text("description") is null || plain.Text("method") is not { Length: > 0 } method || !char.IsAsciiLetterUpper(method[0])))
        {
            problems.Add(document.At(plain, "TLD0043", $"{name}: {Extensions.PlainValue} needs a filter, a method in PascalCase and a description"));
        }
    }
}
