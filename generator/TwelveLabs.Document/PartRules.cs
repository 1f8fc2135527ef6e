using YamlDotNet.RepresentationModel;

namespace TwelveLabs.Document;

/// <summary>The parts that everything else stands on: there, and of the kind that OpenAPI says.</summary>
internal static class PartRules
{
    public const string Id = "TLD0029";

    public static void Check(SourceDocument document, List<Problem> problems)
    {
        var parts = new Parts(document, problems);
        var root = document.Root;
        var info = parts.Need<YamlMappingNode>(root, "info", "a mapping");
        parts.Need<YamlScalarNode>(info, "x-twelvelabs-api-version", "a text");
        parts.Need<YamlScalarNode>(info, "x-twelvelabs-version-header", "a text");
        parts.Need<YamlSequenceNode>(info, "x-twelvelabs-version-patterns", "a list");
        var statuses = parts.Need<YamlMappingNode>(info, Extensions.RetryStatuses, "a mapping");
        foreach (var kind in new[] { "always", "safe" })
        {
            foreach (var status in parts.Need<YamlSequenceNode>(statuses, kind, "a list")?.Children.Where(IsNoStatus) ?? [])
            {
                parts.Tell(status, $"'{status}' is no HTTP status of a failure (400 to 599)");
            }
        }

        if (info?.Find(Extensions.EmbeddingEngine) is YamlMappingNode engine)
        {
            parts.Need<YamlScalarNode>(engine, "name", "a text");
            if (parts.Need<YamlScalarNode>(engine, "dimensions", "a number") is { } dimensions && (!int.TryParse(dimensions.Value, out var count) || count < 1))
            {
                parts.Tell(dimensions, $"'{dimensions}' is no number of dimensions");
            }
        }

        foreach (var server in parts.Each(parts.Need<YamlSequenceNode>(root, "servers", "a list")))
        {
            parts.Need<YamlScalarNode>(server, "url", "a text");
        }

        foreach (var tag in parts.Each(parts.Need<YamlSequenceNode>(root, "tags", "a list")))
        {
            parts.Need<YamlScalarNode>(tag, "name", "a text");
            parts.Need<YamlScalarNode>(tag, "description", "a text");
        }

        foreach (var path in parts.Each(parts.Need<YamlMappingNode>(root, "paths", "a mapping")))
        {
            foreach (var (_, operation, place) in path.Entries().Where(e => OperationRules.Methods.Contains(e.Key)))
            {
                Operation(parts, operation, place);
            }
        }

        var components = parts.Need<YamlMappingNode>(root, "components", "a mapping");
        foreach (var scheme in parts.Each(parts.Need<YamlMappingNode>(components, "securitySchemes", "a mapping")))
        {
            parts.Need<YamlScalarNode>(scheme, "name", "a text");
            var key = parts.Need<YamlMappingNode>(scheme, Extensions.Key, "a mapping");
            parts.Need<YamlScalarNode>(key, "rejected", "a text");
            parts.Need<YamlScalarNode>(key, "advice", "a text");
        }

        _ = parts.Each(parts.Need<YamlMappingNode>(components, "responses", "a mapping")).ToList();
        _ = parts.Each(parts.Need<YamlMappingNode>(components, "schemas", "a mapping")).ToList();
    }

    private static bool IsNoStatus(YamlNode node) => !int.TryParse((node as YamlScalarNode)?.Value, out var status) || status is < 400 or > 599;

    private static void Operation(Parts parts, YamlNode operation, YamlNode place)
    {
        if (operation is not YamlMappingNode map)
        {
            parts.Tell(place, "an operation must be a mapping");
            return;
        }

        if (map.Find("responses") is YamlMappingNode responses)
        {
            _ = parts.Each(responses).ToList();
        }

        foreach (var parameter in parts.Each(map.Find("parameters") as YamlSequenceNode).Where(p => p.Find("$ref") is null))
        {
            parts.Need<YamlScalarNode>(parameter, "name", "a text");
            parts.Need<YamlScalarNode>(parameter, "in", "a text");
            parts.Need<YamlMappingNode>(parameter, "schema", "a mapping");
        }
    }

    private sealed class Parts(SourceDocument document, List<Problem> problems)
    {
        public void Tell(YamlNode place, string message) => problems.Add(document.At(place, Id, message));

        /// <summary>The member, or null and a problem: where it stands when it is of another kind, else where it is missing.</summary>
        public T? Need<T>(YamlMappingNode? owner, string key, string kind)
            where T : YamlNode
        {
            var found = owner?.Find(key);
            if (owner is null || found is T { } and not YamlSequenceNode { Children.Count: 0 } and not YamlMappingNode { Children.Count: 0 })
            {
                return found as T;
            }

            Tell(found ?? owner, $"the build relies on '{key}' here: {kind} that is not empty");
            return null;
        }

        public IEnumerable<YamlMappingNode> Each(YamlNode? owner)
        {
            var children = owner switch
            {
                YamlMappingNode map => map.Entries().Select(e => (Child: e.Value, Place: e.KeyNode)),
                YamlSequenceNode list => list.Children.Select(child => (Child: child, Place: child)),
                _ => [],
            };
            foreach (var (child, place) in children)
            {
                if (child is YamlMappingNode map)
                {
                    yield return map;
                }
                else
                {
                    Tell(place, $"'{(place as YamlScalarNode)?.Value}' must be a mapping");
                }
            }
        }
    }
}
