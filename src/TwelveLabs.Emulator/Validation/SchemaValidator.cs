using TwelveLabs.Emulator.Document;
using TwelveLabs.Emulator.Hosting;

namespace TwelveLabs.Emulator.Validation;

/// <summary>Validates a value against a schema of the document. The first error is thrown and names the parameter.</summary>
internal static class SchemaValidator
{
    public static void Check(Schema schema, JsonNode? value, string name)
    {
        if (value is null)
        {
            // The service's own SDKs send null for "not set".
            return;
        }

        if (schema.Filter is { } kind)
        {
            Filters.Check(kind, value, name);
            return;
        }

        if (schema.OneOf.Count > 0 && schema.Properties.Count == 0)
        {
            CheckChoices(schema, value, name);
        }

        switch (schema.Type)
        {
            case "object": CheckObject(schema, Kind<JsonObject>(value, name, "an object"), name); break;
            case "array": CheckArray(schema, Kind<JsonArray>(value, name, "a list"), name); break;
            case "string": ScalarRules.CheckText(schema, value, name); break;
            case "integer" or "number": ScalarRules.CheckNumber(schema, value, name); break;
            case "boolean": ScalarRules.CheckFlag(value, name); break;
        }
    }

    /// <summary>Validates the properties of an object against the schema. Errors name a top-level property alone and a nested one with its path.</summary>
    public static void CheckObject(Schema schema, JsonObject value, string path)
    {
        foreach (var (name, _) in value)
        {
            if (!schema.Properties.ContainsKey(name) && !schema.Open)
            {
                throw Errors.ParameterUnknown(Member(path, name));
            }
        }

        // Sorted, because a set has no order and the same request should always get the same error.
        foreach (var name in schema.Required.Order(StringComparer.Ordinal))
        {
            if (value[name] is null && !(value.ContainsKey(name) && schema.Properties[name].Nullable))
            {
                throw Errors.ParameterNotProvided(Member(path, name));
            }
        }

        foreach (var (name, property) in schema.Properties)
        {
            Check(property, value[name], Member(path, name));
        }

        GroupRules.Check(schema, value, path);
    }

    internal static string Member(string path, string name) => path.Length == 0 ? name : $"{path}.{name}";

    private static void CheckArray(Schema schema, JsonArray list, string name)
    {
        if (list.Count < schema.MinItems)
        {
            throw Errors.ParameterInvalid(name, $"it must hold at least {schema.MinItems} item(s).");
        }

        if (list.Count > schema.MaxItems)
        {
            throw Errors.ParameterInvalid(name, $"it must hold at most {schema.MaxItems} item(s).");
        }

        for (var i = 0; i < list.Count; i++)
        {
            var item = string.Create(CultureInfo.InvariantCulture, $"{name}[{i}]");
            if (list[i] is null)
            {
                throw Errors.ParameterInvalid(item, "it must not be null.");
            }

            if (schema.Items is { } items)
            {
                Check(items, list[i], item);
            }
        }
    }

    private static void CheckChoices(Schema schema, JsonNode value, string name)
    {
        ApiException? nearest = null;
        foreach (var choice in schema.OneOf)
        {
            try
            {
                Check(choice, value, name);
                return;
            }
            catch (ApiException exception)
            {
                // The choice of the value's own type gives the most helpful error.
                if (nearest is null || (choice.Type == "object") == (value is JsonObject))
                {
                    nearest = exception;
                }
            }
        }

        throw nearest ?? Errors.ParameterInvalid(name, "it has none of the allowed forms.");
    }

    private static T Kind<T>(JsonNode value, string name, string wanted)
        where T : JsonNode =>
        value as T ?? throw Errors.ParameterInvalid(name, $"it must be {wanted}.");
}
