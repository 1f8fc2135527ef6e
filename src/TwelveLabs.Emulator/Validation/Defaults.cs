using TwelveLabs.Emulator.Document;

namespace TwelveLabs.Emulator.Validation;

/// <summary>Sets unset properties to the default values of the document, so that handlers need none of their own.</summary>
internal static class Defaults
{
    /// <summary>Creates an object that has only default values.</summary>
    public static JsonObject Of(Schema schema)
    {
        var value = new JsonObject();
        Fill(schema, value);
        return value;
    }

    public static void Fill(Schema schema, JsonObject value)
    {
        foreach (var (name, property) in schema.Properties)
        {
            if (value[name] is null && property.Default is { } standard)
            {
                value[name] = standard.DeepClone();
            }
            else if (value[name] is JsonObject child && property is { Filter: null, OneOf.Count: 0 })
            {
                Fill(property, child);
            }
        }
    }
}
