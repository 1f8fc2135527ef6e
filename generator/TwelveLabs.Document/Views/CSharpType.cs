using System.Text.Json.Nodes;

namespace TwelveLabs.Document;

/// <summary>Decides the type that a schema has in C#.</summary>
internal static class CSharpType
{
    /// <summary>Returns the type.</summary>
    /// <param name="schema">The schema of a property, a parameter or an item.</param>
    /// <param name="direction">How the schema that it belongs to travels.</param>
    public static string Of(JsonObject schema, string? direction)
    {
        if ((schema["$ref"] ?? schema["allOf"]?[0]?["$ref"]) is { } reference)
        {
            return reference.GetValue<string>().Split('/')[^1];
        }

        return (schema["type"]?.GetValue<string>(), schema["format"]?.GetValue<string>()) switch
        {
            ("string", "date-time" or "date") => "DateTimeOffset",
            ("string", "binary") => "FileUpload",
            ("string", _) => "string",
            ("boolean", _) => "bool",
            ("integer", "int64") => "long",
            ("integer", _) => "int",
            ("number", "float") => "float",
            ("number", _) => "double",
            ("array", _) => List(Of(schema["items"]!.AsObject(), direction)),
            ("object", _) => Map(schema["additionalProperties"] as JsonObject, direction),
            _ => "JToken",
        };
    }

    // A vector of floats is large, and made to be computed with.
    private static string List(string item) => item == "float" ? "ReadOnlyMemory<float>" : $"IList<{item}>";

    private static string Map(JsonObject? value, string? direction)
    {
        var type = value is { Count: > 0 } ? Of(value, direction) : "JToken?";
        return direction == "request" ? $"Dictionary<string, {type}>" : $"IDictionary<string, {type}>";
    }
}
