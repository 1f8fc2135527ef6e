using System.Text.Json.Nodes;

namespace TwelveLabs.Document;

/// <summary>Writes the attribute of a property, which carries its facts to the source generator. Templates only print it.</summary>
internal static class FieldAttribute
{
    // What the document says, in the order of the attribute. A fact of this kind needs a line here and a property of the attribute.
    private static readonly (string Key, string Name)[] Values =
    [
        ("x-view-minimum", "Minimum"), ("x-view-maximum", "Maximum"), ("x-view-minLength", "MinLength"), ("x-view-maxLength", "MaxLength"),
        ("x-view-minItems", "MinItems"), ("x-view-maxItems", "MaxItems"), (Extensions.MinBytes, "MinBytes"), (Extensions.MaxBytes, "MaxBytes"),
        ("x-view-sent-default", "SentDefault"),
    ];

    private static readonly (string Key, string Name)[] Flags =
    [
        ("x-view-url", "Url"), (Extensions.TextOrObject, "TextOrObject"), (Extensions.Sensitive, "Sensitive"), ("x-view-free", "Free"),
    ];

    /// <summary>Returns the arguments of the attribute.</summary>
    /// <param name="name">The name in JSON.</param>
    /// <param name="property">The property, with its facts.</param>
    /// <param name="isRequired">Whether it is required.</param>
    /// <param name="direction">How its schema travels.</param>
    public static string Of(string name, JsonObject property, bool isRequired, string? direction)
    {
        List<string> arguments = [$"\"{name}\""];
        if (isRequired)
        {
            arguments.Add("Required = true");
        }

        arguments.AddRange(Values.Where(value => property.ContainsKey(value.Key)).Select(value => $"{value.Name} = {property[value.Key]}"));
        arguments.AddRange(Flags.Where(flag => property.ContainsKey(flag.Key)).Select(flag => $"{flag.Name} = true"));
        if (!isRequired && direction == "request" && (property["type"]?.GetValue<string>() is "array" or "object"))
        {
            arguments.Add("Lazy = true");
        }

        return string.Join(", ", arguments);
    }
}
