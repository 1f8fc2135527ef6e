using YamlDotNet.RepresentationModel;

namespace TwelveLabs.Document;

/// <summary>Checks that references and example files exist, and that a reference is to a component of the right kind.</summary>
internal static class ReferenceRules
{
    private static readonly HashSet<string> OtherKinds = new(StringComparer.Ordinal) { "parameters", "headers", "responses" };

    public static void Check(SourceDocument document, ProblemList problems) => Walk(document, document.Root, "schemas", problems);

    // What a reference may point to follows from the list or mapping that it stands in.
    private static void Walk(SourceDocument document, YamlNode node, string kind, ProblemList problems)
    {
        switch (node)
        {
            case YamlSequenceNode list:
                foreach (var child in list.Children)
                {
                    Walk(document, child, kind, problems);
                }

                break;
            case YamlMappingNode map:
                foreach (var (key, value, _) in map.Entries())
                {
                    if (key == "$ref" && value is YamlScalarNode { Value: { } reference })
                    {
                        Reference(document, value, reference, kind, problems);
                    }
                    else if (key == "externalValue" && value is YamlScalarNode { Value: { } file })
                    {
                        Example(document, value, file, problems);
                    }
                    else if (key is not ("example" or "default"))
                    {
                        Walk(document, value, Kind(key, kind), problems);
                    }
                }

                break;
        }
    }

    private static string Kind(string key, string outer) => key is "schema" or "schemas" or "content" ? "schemas" : OtherKinds.Contains(key) ? key : outer;

    private static void Reference(SourceDocument document, YamlNode place, string reference, string kind, ProblemList problems)
    {
        var prefix = $"#/components/{kind}/";
        if (document.Resolve(reference) is null)
        {
            var near = NearName.Find(reference.Split('/')[^1], document.Root.Map("components").Map(kind).Entries().Select(e => e.Key));
            problems.Add(place, "TLD0005", $"$ref '{reference}' points to nothing in this document{(near is null ? "" : $"; did you mean '{prefix}{near}'?")}");
        }
        else if (!reference.StartsWith(prefix, StringComparison.Ordinal) || reference[prefix.Length..].Contains('/', StringComparison.Ordinal))
        {
            problems.Add(place, "TLD0005", $"$ref '{reference}' must point to one of #/components/{kind} here");
        }
    }

    private static void Example(SourceDocument document, YamlNode place, string file, ProblemList problems)
    {
        if (!File.Exists(Bundle.ExamplePath(document, file)))
        {
            problems.Add(place, "TLD0006", $"the example file '{file}' does not exist");
        }
    }
}
