using TwelveLabs.Emulator.Document;

namespace TwelveLabs.Emulator.Validation;

/// <summary>Fills in what the document says of absent members, so that handlers need no defaults of their own.</summary>
internal static class Defaults
{
    /// <summary>An object of which nothing was given.</summary>
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
