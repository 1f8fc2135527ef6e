using NJsonSchema;
using TwelveLabs.Spec.Tests.Document;

namespace TwelveLabs.Spec.Tests.Examples;

/// <summary>
/// The document's schemas in the words of JSON Schema, for a validator that knows nothing of OpenAPI. They are
/// stricter here: an object that does not say it is open has no other members than those described.
/// </summary>
internal static class StrictSchema
{
    private static readonly Lazy<Task<JsonSchema>> All = new(() => JsonSchema.FromJsonAsync(
        new JsonObject { ["definitions"] = new JsonObject(ApiDocument.Schemas.Select(s => KeyValuePair.Create(s.Key, Translate(s.Value)))) }.ToJsonString()));

    public static async Task<JsonSchema> Named(string name) => (await All.Value).Definitions[name];

    private static JsonNode? Translate(JsonNode? node)
    {
        switch (node)
        {
            case JsonArray list:
                return new JsonArray([.. list.Select(Translate)]);
            case JsonObject map:
                var translated = new JsonObject(map.Where(m => m.Key is not ("nullable" or "description" or "example" or "default") || m.Value is JsonObject)
                    .Select(m => KeyValuePair.Create(m.Key, m.Key == "$ref" ? Reference(m.Value!) : Translate(m.Value))));
                if (map["properties"] is JsonObject && !map.ContainsKey("additionalProperties"))
                {
                    translated["additionalProperties"] = false;
                }

                return map["nullable"] is JsonValue ? OrNull(translated) : translated;
            default:
                return node?.DeepClone();
        }
    }

    private static JsonObject OrNull(JsonObject schema) => new() { ["oneOf"] = new JsonArray(new JsonObject { ["type"] = "null" }, schema) };

    private static JsonValue Reference(JsonNode reference) =>
        JsonValue.Create(reference.GetValue<string>().Replace("#/components/schemas/", "#/definitions/", StringComparison.Ordinal));
}
