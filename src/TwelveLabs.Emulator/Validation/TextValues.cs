using TwelveLabs.Emulator.Document;
using TwelveLabs.Emulator.Hosting;

namespace TwelveLabs.Emulator.Validation;

/// <summary>Converts the text of a query parameter or a form field to a value of its schema's type.</summary>
internal static class TextValues
{
    public static JsonNode Read(Schema schema, string text, string name)
    {
        if (schema.JsonText)
        {
            return ReadJson(text, name);
        }

        return (schema.Filter ?? schema.Type) switch
        {
            "integer" => Integer(text, name),
            "number" => Number(text, name),
            "boolean" => Flag(text, name),
            "object" => ReadJson(text, name),
            _ => JsonValue.Create(text),
        };
    }

    /// <summary>Infers the type of a user's metadata value from its text, because a query does not specify it.</summary>
    public static JsonNode Guess(string text) =>
        text is "true" or "false" ? JsonValue.Create(text == "true")
        : double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? JsonValue.Create(number)
        : JsonValue.Create(text);

    public static JsonNode ReadJson(string text, string name)
    {
        try
        {
            return JsonNode.Parse(text, null, JsonBody.Strict) ?? new JsonObject();
        }
        catch (System.Text.Json.JsonException exception)
        {
            throw Errors.ParameterInvalid(name, $"it is not JSON: {exception.Message}");
        }
    }

    private static JsonValue Integer(string text, string name) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? JsonValue.Create((double)number)
            : throw Errors.ParameterInvalid(name, $"'{text}' is not a whole number.");

    private static JsonValue Number(string text, string name) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)
            ? JsonValue.Create(number)
            : throw Errors.ParameterInvalid(name, $"'{text}' is not a number.");

    // Python sends True, other clients send 1.
    private static JsonValue Flag(string text, string name) => text switch
    {
        "true" or "True" or "TRUE" or "t" or "T" or "1" => JsonValue.Create(true),
        "false" or "False" or "FALSE" or "f" or "F" or "0" => JsonValue.Create(false),
        _ => throw Errors.ParameterInvalid(name, $"'{text}' is neither true nor false."),
    };
}
