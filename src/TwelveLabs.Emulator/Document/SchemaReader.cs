using TwelveLabs.Emulator.Hosting;

namespace TwelveLabs.Emulator.Document;

/// <summary>Converts the schema objects of the document to <see cref="Schema"/> objects, each named schema once.</summary>
internal sealed class SchemaReader(JsonObject root)
{
    private readonly Dictionary<string, Schema> _named = new(StringComparer.Ordinal);
    private readonly List<(Schema Whole, Schema Part)> _parts = [];

    /// <summary>Returns the object itself, or the target of its <c>$ref</c>.</summary>
    public JsonObject? Follow(JsonNode? node)
    {
        while (node?["$ref"]?.GetValue<string>() is { } reference)
        {
            node = Target(reference);
        }

        return node as JsonObject;
    }

    public Schema Read(JsonNode node)
    {
        if (node["$ref"]?.GetValue<string>() is not { } reference)
        {
            return Fill(new Schema(), node.AsObject());
        }

        if (_named.TryGetValue(reference, out var known))
        {
            return known;
        }

        // Registered before it is filled, because a combined query contains combined queries.
        var schema = _named[reference] = new Schema { Name = reference[(reference.LastIndexOf('/') + 1)..] };
        return Fill(schema, Target(reference).AsObject());
    }

    /// <summary>Merges the <c>allOf</c> parts. This runs last, because a schema can be a nested part of itself.</summary>
    public void Finish()
    {
        while (_parts.Count > 0)
        {
            Merge(_parts[0].Whole);
        }
    }

    private void Merge(Schema whole)
    {
        foreach (var pair in _parts.Where(pair => pair.Whole == whole).ToList())
        {
            _parts.Remove(pair);
            Merge(pair.Part);
            whole.Adopt(pair.Part);
        }
    }

    private JsonNode Target(string reference)
    {
        JsonNode? node = root;
        foreach (var step in reference.Split('/').Skip(1))
        {
            node = node?[step.Replace("~1", "/", StringComparison.Ordinal)];
        }

        return node ?? throw new InvalidOperationException($"The document lacks {reference}.");
    }

    private Schema Fill(Schema schema, JsonObject node)
    {
        foreach (var part in node["allOf"] as JsonArray ?? [])
        {
            _parts.Add((schema, Read(part!)));
        }

        schema.Type = Text("type");
        schema.Format = Text("format");
        schema.Filter = Text("x-twelvelabs-filter");
        schema.Values = node["enum"] is JsonArray values ? [.. values.Select(value => value!.ToString())] : null;
        schema.Items = node["items"] is { } items ? Read(items) : null;
        schema.Minimum = Number("minimum");
        schema.Maximum = Number("maximum");
        schema.MinItems = (int?)Number("minItems");
        schema.MaxItems = (int?)Number("maxItems");
        schema.MinLength = (int?)Number("minLength");
        schema.MaxLength = (int?)Number("maxLength");
        schema.Default = node["default"];
        schema.Nullable = Flag("nullable");
        schema.JsonText = Flag("x-twelvelabs-json-text");
        schema.Open = node["additionalProperties"] is JsonObject || Flag("additionalProperties");
        foreach (var (name, property) in node["properties"] as JsonObject ?? [])
        {
            schema.Properties[name] = Read(property!);
        }

        foreach (var name in node["required"] as JsonArray ?? [])
        {
            schema.Required.Add(name!.GetValue<string>());
        }

        foreach (var choice in (node["oneOf"] ?? node["anyOf"]) as JsonArray ?? [])
        {
            schema.OneOf.Add(Read(choice!));
        }

        FillRules(schema, node);
        return schema;

        string? Text(string name) => node[name] is JsonValue value ? value.ToString() : null;
        double? Number(string name) => node[name]?.GetValue<double>();
        bool Flag(string name) => node[name] is JsonValue value && value.TryGetValue<bool>(out var flag) && flag;
    }

    private static void FillRules(Schema schema, JsonObject node)
    {
        Groups("x-twelvelabs-exactly-one-of", schema.ExactlyOneOf);
        Groups("x-twelvelabs-at-most-one-of", schema.AtMostOneOf);
        Groups("x-twelvelabs-at-least-one-of", schema.AtLeastOneOf);
        foreach (var (name, needed) in node["x-twelvelabs-requires"] as JsonObject ?? [])
        {
            schema.Requires[name] = Names(needed);
        }

        foreach (var (larger, rule) in node["x-twelvelabs-minimum-difference"] as JsonObject ?? [])
        {
            foreach (var (smaller, difference) in rule!.AsObject())
            {
                schema.MinimumDifferences.Add((larger, smaller, difference!.AsDouble()));
            }
        }

        void Groups(string extension, List<string[]> into)
        {
            foreach (var group in node[extension] as JsonArray ?? [])
            {
                into.Add(Names(group));
            }
        }

        static string[] Names(JsonNode? list) => [.. (list as JsonArray ?? []).Select(name => name!.GetValue<string>())];
    }
}
