using YamlDotNet.RepresentationModel;

namespace TwelveLabs.Document;

/// <summary>What the build relies on. Style and completeness beyond this are the linter's and the tests' concern.</summary>
internal static class DocumentRules
{
    public static IReadOnlyList<Problem> Check(SourceDocument document)
    {
        var problems = new List<Problem>();
        if (document.Root.Text("openapi") is not { } version || !version.StartsWith("3.0.", StringComparison.Ordinal))
        {
            problems.Add(document.At(document.Root, "TLD0004", "openapi must be 3.0.x"));
        }

        PartRules.Check(document, problems);
        References(document, document.Root, problems);
        if (problems.Count == 0)
        {
            OperationRules.Check(document, problems);
            SchemaRules.Check(document, problems);
        }

        return problems;
    }

    private static void References(SourceDocument document, YamlNode node, List<Problem> problems)
    {
        switch (node)
        {
            case YamlSequenceNode list:
                foreach (var child in list.Children)
                {
                    References(document, child, problems);
                }

                break;
            case YamlMappingNode map:
                foreach (var (key, value, keyNode) in map.Entries())
                {
                    Member(document, key, value, keyNode, problems);
                    if (key == Extensions.Sensitive && (map.Text("in") is not ("query" or "path") || value is not YamlScalarNode { Value: "true" }))
                    {
                        // Said elsewhere it would hide nothing.
                        problems.Add(document.At(keyNode, "TLD0031", $"{Extensions.Sensitive}: true belongs to a parameter of the path or the query"));
                    }
                }

                break;
        }
    }

    private static void Member(SourceDocument document, string key, YamlNode value, YamlNode keyNode, List<Problem> problems)
    {
        if (key == "$ref" && value is YamlScalarNode { Value: { } reference })
        {
            if (document.Resolve(reference) is null)
            {
                problems.Add(document.At(value, "TLD0005", $"$ref '{reference}' points to nothing in this document"));
            }
        }
        else if (key == "externalValue" && value is YamlScalarNode { Value: { } file })
        {
            if (!File.Exists(Bundle.ExamplePath(document, file)))
            {
                problems.Add(document.At(value, "TLD0006", $"the example file '{file}' does not exist"));
            }
        }
        else
        {
            if (key.StartsWith("x-twelvelabs-", StringComparison.Ordinal) && !Extensions.Known.Contains(key))
            {
                problems.Add(document.At(keyNode, "TLD0007", $"unknown extension '{key}'; spec/README.md lists those that the build understands"));
            }

            References(document, value, problems);
        }
    }
}
