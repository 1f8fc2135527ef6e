using TwelveLabs.Spec.Tests.Document;

namespace TwelveLabs.Spec.Tests.Examples;

/// <summary>Follows a JSON value and its schema side by side.</summary>
internal static class ReadSchema
{
    /// <summary>The schema that says what <paramref name="value"/> looks like: behind references, and the fitting one of several.</summary>
    public static JsonObject? Of(JsonNode? schema, JsonNode? value)
    {
        if (schema is not JsonObject map)
        {
            return null;
        }

        if (map["$ref"] is not null)
        {
            return Of(ApiDocument.Resolve(map), value);
        }

        if (map["allOf"] is JsonArray { Count: 1 } wrapped)
        {
            return Of(wrapped[0], value);
        }

        if (map["oneOf"] is JsonArray forms)
        {
            return forms.Select(form => Of(form, value)).FirstOrDefault(form => IsObject(form) == value is JsonObject);
        }

        return map;
    }

    public static JsonObject? Member(JsonObject? schema, string name, JsonNode? value) => Of(schema?["properties"]?[name], value);

    public static JsonObject? Item(JsonObject? schema, JsonNode? value) => Of(schema?["items"], value);

    public static bool IsOpen(JsonObject schema) => schema["additionalProperties"] is JsonValue value && value.GetValue<bool>();

    public static bool IsFreeForm(JsonObject schema) => schema["properties"] is null;

    /// <summary>A file of a multipart body, which the model keeps out of its JSON.</summary>
    public static bool IsFile(JsonNode? schema) => schema?["format"]?.ToString() == "binary";

    /// <summary>Every object in the value whose members the document describes, with the schema that describes it.</summary>
    public static IEnumerable<DescribedObject> Objects(JsonNode? value, JsonObject? schema, string path = "")
    {
        switch (value)
        {
            case JsonObject map when schema is not null && schema.ContainsKey("properties"):
                yield return new(path, map, schema);
                foreach (var (name, member) in map)
                {
                    foreach (var found in Objects(member, Member(schema, name, member), path.Length == 0 ? Step(name) : $"{path}.{Step(name)}"))
                    {
                        yield return found;
                    }
                }

                break;
            case JsonArray list:
                for (var i = 0; i < list.Count; i++)
                {
                    foreach (var found in Objects(list[i], Item(schema, list[i]), $"{path}[{i}]"))
                    {
                        yield return found;
                    }
                }

                break;
        }
    }

    // As Newtonsoft writes a path: names with special characters stand in brackets.
    private static string Step(string name) => name.Contains('$', StringComparison.Ordinal) ? $"['{name}']" : name;

    private static bool IsObject(JsonObject? schema) => schema?["type"]?.ToString() == "object";
}

internal sealed record DescribedObject(string Path, JsonObject Value, JsonObject Schema)
{
    public IEnumerable<string> Required => (Schema["required"] as JsonArray ?? []).Select(r => r!.GetValue<string>());
}
