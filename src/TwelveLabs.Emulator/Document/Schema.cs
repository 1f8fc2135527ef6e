namespace TwelveLabs.Emulator.Document;

/// <summary>Represents a schema of the document, with its references resolved and its <c>allOf</c> parts merged. Schemas can be recursive.</summary>
internal sealed class Schema
{
    public string? Name { get; set; }

    public string? Type { get; set; }

    public string? Format { get; set; }

    public IReadOnlyList<string>? Values { get; set; }

    public Schema? Items { get; set; }

    public Dictionary<string, Schema> Properties { get; } = new(StringComparer.Ordinal);

    public HashSet<string> Required { get; } = new(StringComparer.Ordinal);

    /// <summary>Gets or sets a value indicating whether additional properties are explicitly allowed.</summary>
    public bool Open { get; set; }

    public List<Schema> OneOf { get; } = [];

    public double? Minimum { get; set; }

    public double? Maximum { get; set; }

    public int? MinItems { get; set; }

    public int? MaxItems { get; set; }

    public int? MinLength { get; set; }

    public int? MaxLength { get; set; }

    public JsonNode? Default { get; set; }

    /// <summary>Gets or sets the type that a filter (a value or a range) compares: number, integer or date-time.</summary>
    public string? Filter { get; set; }

    /// <summary>Gets or sets a value indicating whether the form field contains JSON text.</summary>
    public bool JsonText { get; set; }

    public List<string[]> ExactlyOneOf { get; } = [];

    public List<string[]> AtMostOneOf { get; } = [];

    public List<string[]> AtLeastOneOf { get; } = [];

    public Dictionary<string, string[]> Requires { get; } = new(StringComparer.Ordinal);

    /// <summary>Gets the minimum differences between two numbers, which apply when both are set.</summary>
    public List<(string Larger, string Smaller, double Difference)> MinimumDifferences { get; } = [];

    /// <summary>Gets or sets a value indicating whether null is a value of its own rather than an unset property.</summary>
    public bool Nullable { get; set; }

    public bool Binary => Format == "binary";

    /// <summary>Merges a part into this schema. Values that this schema sets are kept.</summary>
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
