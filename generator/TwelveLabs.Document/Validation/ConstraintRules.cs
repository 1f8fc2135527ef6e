using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace TwelveLabs.Document;

/// <summary>Checks that constraints can be met, and that default values meet them.</summary>
internal static class ConstraintRules
{
    private static readonly (string Least, string Most)[] Ranges =
        [("minimum", "maximum"), ("minLength", "maxLength"), ("minItems", "maxItems"), (Extensions.MinBytes, Extensions.MaxBytes)];

    private static readonly string[] Numbers = ["minimum", "maximum", "default"];

    public static void Check(DocumentModel model, ProblemList problems)
    {
        foreach (var (name, node) in Values(model))
        {
            if (Range(name, node, problems) && node.Find("default") is { } value)
            {
                Default(model, name, node, value, problems);
            }
        }

        foreach (var schema in model.Schemas.Values)
        {
            foreach (var missing in (schema.Node.Find("required") as YamlSequenceNode)?.Children.Where(r => schema.Property(((YamlScalarNode)r).Value!) is null) ?? [])
            {
                var near = NearName.Find(((YamlScalarNode)missing).Value!, schema.Properties.Select(p => p.Name));
                problems.Add(missing, "TLD0026", $"{schema.Name} requires '{missing}', which is none of its properties{(near is null ? "" : $"; did you mean '{near}'?")}");
            }
        }
    }

    private static IEnumerable<(string Name, YamlMappingNode Node)> Values(DocumentModel model)
    {
        foreach (var schema in model.Schemas.Values)
        {
            foreach (var (wire, property, _) in schema.Properties)
            {
                yield return ($"{schema.Name}.{wire}", property);
                if (property.Map("items") is { } items)
                {
                    yield return ($"{schema.Name}.{wire}", items);
                }
            }
        }

        foreach (var (parameter, operation) in model.Operations.SelectMany(o => o.Parameters.Select(p => (p.Parameter, o))))
        {
            if (parameter.Map("schema") is { } schema)
            {
                yield return ($"'{parameter.Text("name")}' of {operation.Id}", schema);
            }
        }
    }

    private static bool Range(string name, YamlMappingNode node, ProblemList problems)
    {
        var isRight = true;
        foreach (var (least, most) in Ranges)
        {
            if (Number(node.Text(least)) is { } low && Number(node.Text(most)) is { } high && low > high)
            {
                isRight = false;
                problems.Add(node.Find(least)!, "TLD0032", $"{name}: {least} {node.Text(least)} is more than {most} {node.Text(most)}");
            }
        }

        if (node.Text("type") == "integer")
        {
            foreach (var key in Numbers.Where(key => node.Text(key) is { } text && !Fits(text, node.Text("format"))))
            {
                isRight = false;
                problems.Add(node.Find(key)!, "TLD0032", $"{name}: {key} {node.Text(key)} does not fit into {node.Text("format") ?? "int32"}");
            }
        }

        return isRight;
    }

    private static bool Fits(string text, string? format) =>
        format == "int64" ? long.TryParse(text, CultureInfo.InvariantCulture, out _) : int.TryParse(text, CultureInfo.InvariantCulture, out _);

    private static void Default(DocumentModel model, string name, YamlMappingNode node, YamlNode value, ProblemList problems)
    {
        if (model.SchemaOf(node) is { } schema)
        {
            OfSchema(schema, name, value, problems);
        }
        else if (value is YamlSequenceNode list)
        {
            Count(name, node, list, problems);
            foreach (var item in list.Children)
            {
                Item(model, name, node.Map("items"), item, problems);
            }
        }
        else if (value is YamlScalarNode { Value: { } text })
        {
            OfType(name, node, value, text, problems);
        }
    }

    private static void OfSchema(SchemaNode schema, string name, YamlNode value, ProblemList problems)
    {
        if (!schema.IsEnum)
        {
            problems.Add(value, "TLD0032", $"{name}: only a text, a number, a boolean, a list of them or an enum can have a default");
        }
        else if (value is not YamlScalarNode { Value: { } text } || !schema.Values.Contains(text))
        {
            problems.Add(value, "TLD0032", $"{name}: the default '{value}' is none of the values of {schema.Name}: {string.Join(", ", schema.Values)}");
        }
    }

    private static void Item(DocumentModel model, string name, YamlMappingNode? items, YamlNode item, ProblemList problems)
    {
        if (items is null)
        {
            return;
        }

        if (model.SchemaOf(items) is { } schema)
        {
            OfSchema(schema, name, item, problems);
            return;
        }

        if (item is not YamlScalarNode { Value: { } text } scalar || (scalar.Style != ScalarStyle.Plain || !IsOther(text)) != (items.Text("type") == "string"))
        {
            problems.Add(item, "TLD0032", $"{name}: the item '{item}' of the default is not of the type {items.Text("type")}");
        }
        else
        {
            OfType(name, items, item, text, problems);
        }
    }

    private static bool IsOther(string plain) => plain is "true" or "false" or "null" || Number(plain) is not null;

    private static void OfType(string name, YamlMappingNode node, YamlNode value, string text, ProblemList problems)
    {
        var amount = node.Text("type") == "string" ? text.Length : Number(text);
        var (least, most) = node.Text("type") == "string" ? ("minLength", "maxLength") : ("minimum", "maximum");
        if (amount < Number(node.Text(least)))
        {
            problems.Add(value, "TLD0032", $"{name}: the default '{text}' is below its {least}, {node.Text(least)}");
        }
        else if (amount > Number(node.Text(most)))
        {
            problems.Add(value, "TLD0032", $"{name}: the default '{text}' is above its {most}, {node.Text(most)}");
        }
    }

    private static void Count(string name, YamlMappingNode node, YamlSequenceNode list, ProblemList problems)
    {
        if (list.Children.Count < Number(node.Text("minItems")) || list.Children.Count > Number(node.Text("maxItems")))
        {
            problems.Add(list, "TLD0032", $"{name}: the default has {list.Children.Count} items, which minItems or maxItems forbid");
        }
    }

    private static double? Number(string? text) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
}
