using System.Text.Json.Nodes;

namespace TwelveLabs.Document.Reference;

/// <summary>Writes the constraints and the default value of a property.</summary>
internal static class Constraints
{
    public static string Of(JsonObject property)
    {
        var parts = new[]
        {
            Range(property, "minimum", "maximum", ""),
            Range(property, "minLength", "maxLength", " characters"),
            Range(property, "minItems", "maxItems", " items"),
            Range(property, Extensions.MinBytes, Extensions.MaxBytes, " bytes"),
            property["default"] is { } value ? $"default `{(value is JsonArray list ? string.Join(", ", list) : ReferenceModel.Text(value))}`" : "",
        };
        return string.Concat(parts.Where(part => part.Length > 0).Select(part => $", {part}"));
    }

    private static string Range(JsonObject property, string least, string most, string unit) => (property[least], property[most]) switch
    {
        (null, null) => "",
        ({ } low, null) when unit.Length > 0 && low.ToJsonString() == "1" => "not empty",
        ({ } low, null) => $"at least {low}{unit}",
        (null, { } high) => $"at most {high}{unit}",
        ({ } low, { } high) when unit == " bytes" && low.ToJsonString() == "1" => $"not empty, at most {high}{unit}",
        ({ } low, { } high) => $"{low} to {high}{unit}",
    };
}
