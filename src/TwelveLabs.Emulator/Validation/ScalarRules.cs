using System.Text.Json;
using TwelveLabs.Emulator.Document;
using TwelveLabs.Emulator.Hosting;

namespace TwelveLabs.Emulator.Validation;

/// <summary>Validates single values: type, range, length, enumeration, format.</summary>
internal static class ScalarRules
{
    public static void CheckText(Schema schema, JsonNode value, string name)
    {
        if (value.GetValueKind() != JsonValueKind.String)
        {
            throw Errors.ParameterInvalid(name, "it must be a text.");
        }

        var text = value.GetValue<string>();
        if (schema.Values is { } values && !values.Contains(text, StringComparer.Ordinal))
        {
            throw Errors.ParameterInvalid(name, $"'{text}' is not one of {string.Join(", ", values)}.");
        }

        if (text.Length < schema.MinLength)
        {
            throw Errors.ParameterInvalid(name, $"it must have at least {schema.MinLength} character(s).");
        }

        if (text.Length > schema.MaxLength)
        {
            throw Errors.TooLong(name, schema.MaxLength.Value, text.Length);
        }

        if (schema.Format is "date-time" or "date" && !Filters.TryTime(text, out _, out _))
        {
            throw Errors.ParameterInvalid(name, $"'{text}' is not an RFC 3339 time.");
        }

        if (schema.Format == "uri" && !Uri.TryCreate(text, UriKind.Absolute, out _))
        {
            throw Errors.ParameterInvalid(name, $"'{text}' is not a URL.");
        }
    }

    public static void CheckNumber(Schema schema, JsonNode value, string name)
    {
        if (value.GetValueKind() != JsonValueKind.Number)
        {
            throw Errors.ParameterInvalid(name, schema.Type == "integer" ? "it must be a whole number." : "it must be a number.");
        }

        var number = value.AsDouble();
        if (schema.Type == "integer" && number != Math.Floor(number))
        {
            throw Errors.ParameterInvalid(name, "it must be a whole number.");
        }

        if (!double.IsFinite(number) || number < schema.Minimum || number > schema.Maximum)
        {
            throw Errors.ParameterInvalid(name, string.Create(CultureInfo.InvariantCulture, $"it must be {Range(schema)}; {number} was given."));
        }
    }

    public static void CheckFlag(JsonNode value, string name)
    {
        if (value.GetValueKind() is not (JsonValueKind.True or JsonValueKind.False))
        {
            throw Errors.ParameterInvalid(name, "it must be true or false.");
        }
    }

    private static string Range(Schema schema) => (schema.Minimum, schema.Maximum) switch
    {
        ({ } low, { } high) => string.Create(CultureInfo.InvariantCulture, $"between {low} and {high}"),
        ({ } low, null) => string.Create(CultureInfo.InvariantCulture, $"at least {low}"),
        (null, { } high) => string.Create(CultureInfo.InvariantCulture, $"at most {high}"),
        _ => "a finite number",
    };
}
