namespace TwelveLabs.Emulator.Document;

/// <summary>A schema of the document with its references followed and its <c>allOf</c> parts merged. Schemas may contain themselves.</summary>
internal sealed class Schema
{
    public string? Name { get; set; }

    public string? Type { get; set; }

    public string? Format { get; set; }

    public IReadOnlyList<string>? Values { get; set; }

    public Schema? Items { get; set; }

    public Dictionary<string, Schema> Properties { get; } = new(StringComparer.Ordinal);

    public HashSet<string> Required { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether members beyond the named ones are allowed in so many words.</summary>
    public bool Open { get; set; }

    public List<Schema> OneOf { get; } = [];

    public double? Minimum { get; set; }

    public double? Maximum { get; set; }

    public int? MinItems { get; set; }

    public int? MaxItems { get; set; }

    public int? MinLength { get; set; }

    public int? MaxLength { get; set; }

    public JsonNode? Default { get; set; }

    /// <summary>What a filter (a value or a range of it) compares: number, integer or date-time.</summary>
    public string? Filter { get; set; }

    /// <summary>Whether the part of a form holds JSON text.</summary>
    public bool JsonText { get; set; }

    public List<string[]> ExactlyOneOf { get; } = [];

    public List<string[]> AtMostOneOf { get; } = [];

    public List<string[]> AtLeastOneOf { get; } = [];

    public Dictionary<string, string[]> Requires { get; } = new(StringComparer.Ordinal);

    /// <summary>By how much one number must at least exceed another, where both are given.</summary>
    public List<(string Larger, string Smaller, double Difference)> MinimumDifferences { get; } = [];

    /// <summary>Whether null is a value of its own and not the absence of one.</summary>
    public bool Nullable { get; set; }

    public bool Binary => Format == "binary";

    /// <summary>Takes over what a part says and this schema does not.</summary>
    public void Adopt(Schema part)
    {
        Type ??= part.Type;
        Format ??= part.Format;
        Values ??= part.Values;
        Items ??= part.Items;
        Minimum ??= part.Minimum;
        Maximum ??= part.Maximum;
        MinItems ??= part.MinItems;
        MaxItems ??= part.MaxItems;
        MinLength ??= part.MinLength;
        MaxLength ??= part.MaxLength;
        Default ??= part.Default;
        Filter ??= part.Filter;
        Open |= part.Open;
        JsonText |= part.JsonText;
        foreach (var (name, property) in part.Properties)
        {
            Properties.TryAdd(name, property);
        }

        Required.UnionWith(part.Required);
        OneOf.AddRange(part.OneOf);
        ExactlyOneOf.AddRange(part.ExactlyOneOf);
        AtMostOneOf.AddRange(part.AtMostOneOf);
        AtLeastOneOf.AddRange(part.AtLeastOneOf);
        foreach (var (name, needed) in part.Requires)
        {
            Requires.TryAdd(name, needed);
        }

        MinimumDifferences.AddRange(part.MinimumDifferences);
    }
}
