using TwelveLabs.Spec.Tests.Document;

namespace TwelveLabs.Spec.Tests.Rules;

/// <summary>Every schema of the document, also those inside others and inside parameters.</summary>
internal static class SchemaNodes
{
    private static readonly string[] Inner = ["items", "additionalProperties", "not"];
    private static readonly string[] Lists = ["allOf", "oneOf", "anyOf"];

    public static IEnumerable<(string Place, JsonObject Schema)> All() => ApiDocument.Schemas.SelectMany(s => Under(s.Key, s.Value!.AsObject()))
        .Concat(ApiDocument.Operations.SelectMany(o => o.Parameters.SelectMany(p => Under($"{o.Id}.{p["name"]}", p["schema"]!.AsObject()))));

    public static IEnumerable<(string Place, JsonObject Property)> Properties() =>
        from schema in All()
        from property in schema.Schema["properties"] as JsonObject ?? []
        select ($"{schema.Place}.{property.Key}", property.Value!.AsObject());

    /// <summary>The names of the components that the schemas inside a node refer to, and those that these refer to.</summary>
    public static IReadOnlySet<string> Reachable(params IEnumerable<JsonNode?> nodes)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<JsonNode?>(nodes);
        while (open.TryPop(out var node))
        {
            foreach (var child in node switch { JsonObject map => map.Select(member => member.Value), JsonArray list => list, _ => [] })
            {
                open.Push(child);
            }

            if (node is JsonObject reference && (string?)reference["$ref"] is { } target && target.Contains("/schemas/", StringComparison.Ordinal) && found.Add(ApiDocument.NameOf(reference)!))
            {
                open.Push(ApiDocument.Schemas[ApiDocument.NameOf(reference)!]);
            }
        }

        return found;
    }

    private static IEnumerable<(string Place, JsonObject Schema)> Under(string place, JsonObject schema)
    {
        var children = (schema["properties"] as JsonObject ?? []).Select(p => ($"{place}.{p.Key}", p.Value as JsonObject))
            .Concat(Inner.Select(key => ($"{place}.{key}", schema[key] as JsonObject)))
            .Concat(Lists.SelectMany(key => (schema[key] as JsonArray ?? []).Select((s, i) => ($"{place}.{key}[{i}]", s as JsonObject))));
        return children.Where(c => c.Item2 is not null).SelectMany(c => Under(c.Item1, c.Item2!)).Prepend((place, schema));
    }
}
