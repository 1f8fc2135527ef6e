using TwelveLabs.Spec.Tests.Examples;

namespace TwelveLabs.Properties.Tests.Json;

/// <summary>What a request sends without being told, as the document says: defaults that are always sent, and what another member implies.</summary>
internal static class ImpliedValues
{
    public static void Add(JsonNode? value, JsonObject? schema)
    {
        switch (value)
        {
            case JsonObject map when schema is not null && schema["properties"] is JsonObject properties:
                foreach (var (name, property) in properties)
                {
                    if ((property!["x-twelvelabs-always-sent"] ?? property["x-twelvelabs-set-by-operation"]) is not null && property["default"] is { } initial)
                    {
                        Set(map, name, initial);
                    }
                }

                foreach (var (name, implied) in (schema["x-twelvelabs-implies"] as JsonObject) ?? [])
                {
                    foreach (var (other, it) in map[name] is null ? [] : implied!.AsObject().ToList())
                    {
                        Set(map, other, it!);
                    }
                }

                foreach (var (name, member) in map.ToList())
                {
                    Add(member, ReadSchema.Member(schema, name, member));
                }

                break;
            case JsonArray list:
                foreach (var item in list)
                {
                    Add(item, ReadSchema.Item(schema, item));
                }

                break;
        }
    }

    private static void Set(JsonObject map, string name, JsonNode value)
    {
        if (map[name] is null)
        {
            map[name] = value.DeepClone();
        }
    }
}
