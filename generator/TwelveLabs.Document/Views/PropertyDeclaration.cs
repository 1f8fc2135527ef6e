using System.Text.Json.Nodes;

namespace TwelveLabs.Document;

/// <summary>Writes the declaration of a property: what is sent is required or absent, what is received is never null where it can be empty.</summary>
internal static class PropertyDeclaration
{
    /// <summary>Returns the lines of the declaration.</summary>
    /// <param name="name">The name in C#.</param>
    /// <param name="wire">The name in JSON.</param>
    /// <param name="property">The property, with its facts.</param>
    /// <param name="isRequired">Whether it is required.</param>
    /// <param name="direction">How its schema travels.</param>
    public static JsonArray Of(string name, string wire, JsonObject property, bool isRequired, string? direction)
    {
        var type = CSharpType.Of(property, direction);
        if (property.ContainsKey("x-view-free") && direction == "response")
        {
            return Lines($"public {type} {name} => AdditionalProperties;");
        }

        var attribute = $"[ApiField({FieldAttribute.Of(wire, property, isRequired, direction)})]";
        if (property.ContainsKey(Extensions.SetByOperation))
        {
            return Lines(attribute, $"internal {type}? {name} {{ get; set; }}");
        }

        return (direction, isRequired, Empty(type)) switch
        {
            ("request", true, _) => Lines(attribute, $"public required {type} {name} {{ get; set; }}"),
            ("request", false, { } empty) => Lines([attribute, .. Lazy(name, type, empty)]),
            ("request", false, _) => Lines(attribute, $"public {type}? {name} {{ get; set; }}"),
            (_, _, { } empty) => Lines(attribute, "[AllowNull]", $"public {type} {name} {{ get => field ??= {empty}; set; }}"),
            (_, true, _) when type == "string" => Lines(attribute, $"public string {name} {{ get; set; }} = \"\";"),
            (_, true, _) => Lines(attribute, $"public {type} {name} {{ get; set; }}"),
            _ when IsVector(type) => Lines(attribute, $"public {type} {name} {{ get; set; }}"),
            _ => Lines(attribute, $"public {type}? {name} {{ get; set; }}"),
        };
    }

    // A collection of a request that nobody asks for is never made.
    private static string[] Lazy(string name, string type, string empty)
    {
        var field = "_" + PropertyNames.Camel(name);
        return
        [
            "[AllowNull]",
            $"public {type} {name}",
            "{",
            $"    get => {field} ??= {empty};",
            $"    set => {field} = value;",
            "}",
            "",
            $"private {type}? {field};",
        ];
    }

    private static string? Empty(string type)
    {
        if (type.StartsWith("IList<", StringComparison.Ordinal))
        {
            return type.Replace("IList<", "OptionalCollection.List<", StringComparison.Ordinal) + "()";
        }

        var map = type.IndexOf("Dictionary<string, ", StringComparison.Ordinal);
        return map < 0 ? null : $"OptionalCollection.Map<{type[(map + "Dictionary<string, ".Length)..]}()";
    }

    private static bool IsVector(string type) => type.StartsWith("ReadOnlyMemory<", StringComparison.Ordinal);

    private static JsonArray Lines(params string[] lines) => new([.. lines.Select(line => (JsonNode)line)]);
}
