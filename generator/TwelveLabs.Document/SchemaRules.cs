using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace TwelveLabs.Document;

internal static class SchemaRules
{
    public static void Check(SourceDocument document, List<Problem> problems)
    {
        foreach (var (name, schema, place) in document.Root.Map("components").Map("schemas").Entries())
        {
            if (!char.IsAsciiLetterUpper(name[0]) || name.Contains('_', StringComparison.Ordinal))
            {
                problems.Add(document.At(place, "TLD0020", $"schema '{name}' must be named in PascalCase"));
            }

            if (schema.Text("description") is null)
            {
                problems.Add(document.At(place, "TLD0021", $"schema '{name}' needs a description: it becomes the type's tooltip"));
            }

            Enumeration(document, name, schema, problems);
            ErrorKinds(document, name, schema, problems);
            Properties(document, name, schema, problems);
            Groups(document, name, schema, problems);
            FreeMemberRules.Check(document, name, schema, problems);
            Differences(document, name, schema, problems);
        }

        WebhookRules.Check(document, problems);
    }

    private static void Enumeration(SourceDocument document, string name, YamlNode schema, List<Problem> problems)
    {
        if ((schema as YamlMappingNode)?.Find("enum") is not YamlSequenceNode values)
        {
            return;
        }

        if (schema.Text(Extensions.OpenEnum) is null && schema.Text(Extensions.Constants) is null)
        {
            problems.Add(document.At(values, "TLD0022", $"enum '{name}' must say {Extensions.OpenEnum}: true (its values may grow) or {Extensions.Constants}: true"));
        }

        if (values.Children.Count != (schema as YamlMappingNode)!.Find("x-enumDescriptions").Texts().Count())
        {
            problems.Add(document.At(values, "TLD0023", $"enum '{name}' needs one entry of x-enumDescriptions for each value"));
        }
    }

    private static void ErrorKinds(SourceDocument document, string name, YamlNode schema, List<Problem> problems)
    {
        var known = (schema as YamlMappingNode)?.Find("enum").Texts().ToHashSet(StringComparer.Ordinal);
        foreach (var (kind, codes, place) in schema.Map(Extensions.ErrorKinds).Entries())
        {
            if (!codes.Texts().Any())
            {
                problems.Add(document.At(place, "TLD0036", $"'{kind}' of {Extensions.ErrorKinds} needs a list of codes"));
            }

            foreach (var code in codes.Texts().Where(code => known?.Contains(code) != true))
            {
                problems.Add(document.At(codes, "TLD0036", $"'{code}' is none of the codes of {name}"));
            }
        }
    }

    private static void Properties(SourceDocument document, string name, YamlNode schema, List<Problem> problems)
    {
        var properties = schema.Map("properties");
        foreach (var twice in properties.Entries().GroupBy(e => e.Value.Text(Extensions.Name) ?? PropertyNames.Pascal(e.Key), StringComparer.Ordinal).Where(g => g.Count() > 1))
        {
            problems.Add(document.At(twice.Last().KeyNode, "TLD0044", $"{name}: {string.Join(" and ", twice.Select(e => e.Key))} are both called {twice.Key} in C#"));
        }

        foreach (var (key, property, place) in properties.Entries())
        {
            if (property.Text("description") is null && property.Text("$ref") is null)
            {
                problems.Add(document.At(place, "TLD0024", $"{name}.{key} needs a description: it becomes its tooltip"));
            }

            if (key.Replace("_", "", StringComparison.Ordinal).Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                problems.Add(document.At(place, "TLD0028", $"{name}.{key}: a member cannot bear the name of its own type; rename the schema"));
            }

            if (property.Text(Extensions.Name) is { } ownName && (!PropertyNames.IsPascal(ownName) || ownName == name))
            {
                problems.Add(document.At(place, "TLD0044", $"{name}.{key}: {Extensions.Name} is a name in PascalCase, and not that of its own type"));
            }

            if (property.Text(Extensions.MinBytes) is { } least && (property.Text("format") != "binary" || !long.TryParse(least, CultureInfo.InvariantCulture, out var fewest) || fewest <= 0))
            {
                problems.Add(document.At(place, "TLD0032", $"{name}.{key}: {Extensions.MinBytes} is a number of bytes more than zero, of a file (format: binary)"));
            }

            if (property.Text(Extensions.MaxBytes) is { } most && (property.Text("format") != "binary" || !long.TryParse(most, CultureInfo.InvariantCulture, out var bytes) || bytes <= 0))
            {
                problems.Add(document.At(place, "TLD0032", $"{name}.{key}: {Extensions.MaxBytes} is a number of bytes more than zero, of a file (format: binary)"));
            }

            if (property.Text(Extensions.AlwaysSent) is { } always && (always != "true" || (property as YamlMappingNode)?.Find("default") is not YamlScalarNode))
            {
                problems.Add(document.At(place, "TLD0037", $"{name}.{key}: {Extensions.AlwaysSent} is true, of a property with a default that is a text, a number or a boolean"));
            }

            if (property.Map("properties") is not null || (property as YamlMappingNode)?.Find("enum") is not null)
            {
                problems.Add(document.At(place, "TLD0025", $"{name}.{key}: give objects and enums a schema of their own and refer to it"));
            }
        }

        foreach (var missing in (schema as YamlMappingNode)!.Find("required").Texts().Where(r => properties?.Find(r) is null))
        {
            problems.Add(document.At(schema, "TLD0026", $"{name} requires '{missing}', which is none of its properties"));
        }
    }

    private static void Differences(SourceDocument document, string name, YamlNode schema, List<Problem> problems)
    {
        foreach (var (larger, rule, place) in schema.Map(Extensions.MinimumDifference).Entries())
        {
            var smaller = (rule as YamlMappingNode).Entries().ToList();
            if (smaller.Count == 0 || smaller.Any(e => !double.TryParse((e.Value as YamlScalarNode)?.Value, CultureInfo.InvariantCulture, out _)))
            {
                problems.Add(document.At(place, "TLD0038", $"{name}.{larger}: {Extensions.MinimumDifference} names the smaller property and a number"));
            }

            foreach (var other in smaller.Select(e => e.Key).Prepend(larger).Where(key => schema.Map("properties")?.Find(key) is { } known && known.Text("type") is not ("number" or "integer")))
            {
                problems.Add(document.At(place, "TLD0038", $"{name}.{other}: {Extensions.MinimumDifference} is for numbers"));
            }
        }
    }

    private static void Groups(SourceDocument document, string name, YamlNode schema, List<Problem> problems)
    {
        var map = (YamlMappingNode)schema;
        string[] keys = [Extensions.ExactlyOneOf, Extensions.AtMostOneOf, Extensions.AtLeastOneOf];
        var members = keys.SelectMany(key => (map.Find(key) as YamlSequenceNode)?.Children ?? []).SelectMany(group => group.Texts())
            .Concat(map.Map(Extensions.Requires).Entries().SelectMany(e => e.Value.Texts().Prepend(e.Key)))
            .Concat(map.Map(Extensions.Implies).Entries().SelectMany(e => (e.Value as YamlMappingNode).Entries().Select(m => m.Key).Prepend(e.Key)))
            .Concat(map.Map(Extensions.MinimumDifference).Entries().SelectMany(e => (e.Value as YamlMappingNode).Entries().Select(m => m.Key).Prepend(e.Key)));
        members = map.Text(Extensions.Text) is { } text ? members.Append(text) : members;
        foreach (var member in members.Where(m => map.Map("properties")?.Find(m) is null))
        {
            problems.Add(document.At(schema, "TLD0027", $"{name}: '{member}' in an x-twelvelabs- rule is none of its properties"));
        }
    }
}
