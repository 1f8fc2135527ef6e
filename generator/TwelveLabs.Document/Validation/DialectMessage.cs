using System.Text.Json.Nodes;
using YamlDotNet.RepresentationModel;

namespace TwelveLabs.Document;

/// <summary>Words a failure of the dialect: what is wrong, and what to do.</summary>
internal sealed class DialectMessage(JsonNode root, IReadOnlyList<string> path, string name, YamlNode value, YamlNode parent)
{
    // What leads from an instance to a part of it, and not to another schema of the same instance.
    private static readonly HashSet<string> Parts = ["properties", "patternProperties", "additionalProperties", "items", "propertyNames"];

    private readonly List<JsonNode?> _chain = Chain(root, path);

    private JsonObject Schema => _chain[^1] as JsonObject ?? [];

    // The nearest object of the schema that has a name for people.
    private JsonObject? Owner => _chain.OfType<JsonObject>().LastOrDefault(node => node["title"] is JsonValue);

    private string Title => Owner?["title"]?.GetValue<string>() ?? "this place";

    /// <summary>Returns the messages, and whether each is of the key rather than of its value.</summary>
    public IEnumerable<(string Text, bool IsOfKey)> Of(string keyword) => keyword switch
    {
        "" => [(Unknown(), true)],
        "required" => Missing(Schema["required"]!.AsArray().Select(key => key!.GetValue<string>())).Select(text => (text, false)),
        "dependentRequired" => Dependent().Select(text => (text, false)),
        "propertyNames" => [],
        _ when path.Contains("propertyNames") => [($"'{name}' must be {Described("another name")}", true)],
        "enum" => [($"'{name}' must be one of {Values(Schema["enum"]!.AsArray())}; it is '{Shown}'", false)],
        "type" when Schema["type"] is JsonValue type && type.GetValue<string>() == "string" && value is YamlScalarNode { Value.Length: > 0 } =>
            [($"'{name}' must be {Described("a text")}; '{Shown}' is a number or a boolean unless it is in quotes", false)],
        _ => [($"'{name}' must be {Described("of another form")}; it is {(value is YamlScalarNode ? $"'{Shown}'" : Kind)}", false)],
    };

    private string Shown => (value as YamlScalarNode)?.Value?.Trim() ?? "";

    private string Kind => value is YamlMappingNode ? "a mapping" : "a list";

    private string Described(string otherwise) => Schema["description"]?.GetValue<string>() ?? Schema["title"]?.GetValue<string>() ?? otherwise;

    private string Unknown()
    {
        var missing = Absent(_chain.Count - 2, parent).ToList();
        var near = NearName.Find(name, Known(_chain.Count - 2).Where(key => key != name)) ?? (missing.Count == 1 ? missing[0] : null);
        return $"'{name}' does not belong to {Title}{(near is null ? "" : $"; did you mean '{near}'?")}";
    }

    // Of a key that is only misspelt, or the only one in place of another, the other message tells.
    private IEnumerable<string> Missing(IEnumerable<string> keys) =>
        from key in keys
        where (value as YamlMappingNode)?.Find(key) is null && !IsTold(key)
        let reason = Find(Properties(_chain.Count - 1).Select(properties => properties[key]).FirstOrDefault(found => found is not null))
        select $"{Title} needs '{key}'{(reason is null ? "" : $": {reason}")}";

    private bool IsTold(string missing)
    {
        if (!Scope(_chain.Count - 1).Any(schema => schema["additionalProperties"] is JsonValue))
        {
            return false;
        }

        var known = Known(_chain.Count - 1).ToList();
        var unknown = (value as YamlMappingNode).Entries().Select(e => e.Key).Where(key => !known.Contains(key)).ToList();
        return unknown.Exists(key => NearName.Find(key, known) == missing) || unknown.Count == 1 && Absent(_chain.Count - 1, value).Count() == 1;
    }

    private IEnumerable<string> Absent(int last, YamlNode owner) => Scope(last)
        .SelectMany(schema => schema["required"] as JsonArray ?? [])
        .Select(key => key!.GetValue<string>())
        .Where(key => (owner as YamlMappingNode)?.Find(key) is null)
        .Distinct();

    // The properties that the schemas of one instance know; a schema that is false or true is none of theirs to advise.
    private IEnumerable<string> Known(int last) => Properties(last).SelectMany(properties => properties.Where(p => p.Value is JsonObject || p.Value?.GetValueKind() == System.Text.Json.JsonValueKind.True).Select(p => p.Key)).Distinct();

    private IEnumerable<JsonObject> Properties(int last) => Scope(last).Select(schema => schema["properties"]).OfType<JsonObject>();

    private IEnumerable<JsonObject> Scope(int last)
    {
        for (var i = last; i >= 0; i--)
        {
            if (_chain[i] is JsonObject schema)
            {
                yield return schema;
            }

            if (i < last && i > 0 && Parts.Contains(path[i - 1]))
            {
                yield break;
            }
        }
    }

    private IEnumerable<string> Dependent() =>
        from rule in Schema["dependentRequired"]!.AsObject()
        where (value as YamlMappingNode)?.Find(rule.Key) is not null
        from key in rule.Value!.AsArray().Select(key => key!.GetValue<string>())
        where (value as YamlMappingNode)?.Find(key) is null
        select $"'{rule.Key}' of {Title} needs '{key}' beside it";

    private string? Find(JsonNode? schema) => schema switch
    {
        JsonObject map when map["description"] is JsonValue text => text.GetValue<string>(),
        JsonObject map when map["enum"] is JsonArray values => $"one of {Values(values)}",
        JsonObject map when map["$ref"] is JsonValue reference => Find(root["$defs"]![reference.GetValue<string>().Split('/')[^1]]),
        _ => null,
    };

    private static string Values(JsonArray values) => string.Join(", ", values.Select(value => value!.ToString()));

    private static List<JsonNode?> Chain(JsonNode root, IReadOnlyList<string> path)
    {
        List<JsonNode?> chain = [root];
        foreach (var segment in path)
        {
            chain.Add(chain[^1] switch
            {
                JsonObject map when segment == "$ref" && map[segment] is JsonValue => root["$defs"]![map[segment]!.GetValue<string>().Split('/')[^1]],
                JsonObject map => map[segment],
                JsonArray list => list[int.Parse(segment, System.Globalization.CultureInfo.InvariantCulture)],
                _ => null,
            });
        }

        return chain;
    }
}
