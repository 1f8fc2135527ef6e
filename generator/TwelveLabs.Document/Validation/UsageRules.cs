using YamlDotNet.RepresentationModel;

namespace TwelveLabs.Document;

/// <summary>Checks that each schema and parameter is used: what nobody refers to would be a type that nobody can get.</summary>
internal static class UsageRules
{
    public static void Check(DocumentModel model, ProblemList problems)
    {
        var root = model.Document.Root;
        var used = new HashSet<SchemaNode>();
        var open = new Queue<SchemaNode>(
        [
            .. SchemaReferences.Of(model, root.Map("paths")),
            .. SchemaReferences.Of(model, root.Map("components").Map("responses")),
            .. SchemaReferences.Of(model, root.Map("components").Map("parameters")),
            .. model.Schemas.Values.Where(schema => schema.Node.Find(Extensions.Webhook) is not null || schema.Node.Find(Extensions.Constants) is not null),
        ]);
        while (open.TryDequeue(out var schema))
        {
            if (used.Add(schema))
            {
                foreach (var next in SchemaReferences.Of(model, schema.Node))
                {
                    open.Enqueue(next);
                }
            }
        }

        foreach (var schema in model.Schemas.Values.Where(schema => !used.Contains(schema)))
        {
            problems.Add(schema.Place, "TLD0021", $"the schema '{schema.Name}' is not used: refer to it, or take it out");
        }

        var references = References(root).ToHashSet(StringComparer.Ordinal);
        foreach (var kind in new[] { "parameters", "headers" })
        {
            foreach (var (name, _, place) in root.Map("components").Map(kind).Entries().Where(e => !references.Contains($"#/components/{kind}/{e.Key}")))
            {
                problems.Add(place, "TLD0021", $"'{name}' of {kind} is not used: refer to it, or take it out");
            }
        }
    }

    private static IEnumerable<string> References(YamlNode node) => node switch
    {
        YamlMappingNode map => map.Entries().SelectMany(e => e.Key == "$ref" && e.Value is YamlScalarNode { Value: { } reference } ? [reference] : References(e.Value)),
        YamlSequenceNode list => list.Children.SelectMany(References),
        _ => [],
    };
}
