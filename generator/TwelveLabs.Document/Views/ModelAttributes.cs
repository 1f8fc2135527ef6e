using System.Text.Json.Nodes;

namespace TwelveLabs.Document;

/// <summary>Writes the attributes of a model, which carry its rules to the source generator. Templates only print them.</summary>
internal static class ModelAttributes
{
    public static JsonArray Of(JsonObject schema) => new([.. All(schema).Select(attribute => (JsonNode)attribute)]);

    private static IEnumerable<string> All(JsonObject schema) =>
    [
        Model(schema),
        .. Groups(schema, Extensions.ExactlyOneOf, 1, "1"),
        .. Groups(schema, Extensions.AtMostOneOf, 0, "1"),
        .. Groups(schema, Extensions.AtLeastOneOf, 1, "int.MaxValue"),
        .. Rules(schema, Extensions.Requires).Select(rule => $"ApiRequires({Names([JsonValue.Create(rule.Key), .. rule.Value!.AsArray()])})"),
        .. from cause in Rules(schema, Extensions.Implies)
           from effect in cause.Value!.AsObject()
           select $"ApiImplies(\"{cause.Key}\", \"{effect.Key}\", {effect.Value!.ToJsonString()})",
        .. from larger in Rules(schema, Extensions.MinimumDifference)
           from smaller in larger.Value!.AsObject()
           select $"ApiMinimumDifference(\"{larger.Key}\", \"{smaller.Key}\", {SchemaView.Text(smaller.Value!)})",
    ];

    private static string Model(JsonObject schema)
    {
        var form = schema.ContainsKey("x-view-form") ? ", Form = true" : "";
        var text = schema[Extensions.Text] is { } name ? $", Text = \"{name}\"" : "";
        return $"ApiModel(\"{schema["x-view-direction"]}\"{form}{text})";
    }

    private static IEnumerable<string> Groups(JsonObject schema, string key, int least, string most) =>
        (schema[key] as JsonArray ?? []).Select(group => $"ApiGroup({least}, {most}, {Names(group!.AsArray())})");

    private static JsonObject Rules(JsonObject schema, string key) => schema[key] as JsonObject ?? [];

    private static string Names(IEnumerable<JsonNode?> names) => string.Join(", ", names.Select(name => $"\"{name}\""));
}
