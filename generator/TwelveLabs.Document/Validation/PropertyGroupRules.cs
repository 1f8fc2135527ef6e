using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace TwelveLabs.Document;

/// <summary>Checks the extensions that relate properties of one object to each other.</summary>
internal static class PropertyGroupRules
{
    private static readonly string[] Groups = [Extensions.ExactlyOneOf, Extensions.AtMostOneOf, Extensions.AtLeastOneOf];

    public static void Check(DocumentModel model, ProblemList problems)
    {
        foreach (var schema in model.Schemas.Values)
        {
            foreach (var member in Members(schema.Node).Where(member => schema.Property(Text(member)) is null))
            {
                var near = NearName.Find(Text(member), schema.Properties.Select(p => p.Name));
                problems.Add(member, "TLD0027", $"{schema.Name} has no property '{Text(member)}'{(near is null ? "" : $"; did you mean '{near}'?")}");
            }

            Differences(schema, problems);
            Implied(model, schema, problems);
            BareText(schema, problems);
            FreeMembers(schema, problems);
            AlwaysSent(model, schema, problems);
            TextOrObject(model, schema, problems);
        }

        Webhooks(model, problems);
    }

    private static string Text(YamlNode node) => ((YamlScalarNode)node).Value ?? "";

    private static IEnumerable<YamlNode> Members(YamlMappingNode schema) =>
    [
        .. from key in Groups
           from @group in (schema.Find(key) as YamlSequenceNode)?.Children ?? []
           from member in ((YamlSequenceNode)@group).Children
           select member,
        .. from entry in schema.Map(Extensions.Requires).Entries()
           from member in ((YamlSequenceNode)entry.Value).Children.Prepend(entry.KeyNode)
           select member,
        .. from key in new[] { Extensions.Implies, Extensions.MinimumDifference }
           from entry in schema.Map(key).Entries()
           from member in ((YamlMappingNode)entry.Value).Entries().Select(m => m.KeyNode).Prepend(entry.KeyNode)
           select member,
        .. schema.Find(Extensions.Text) is { } text ? [text] : Array.Empty<YamlNode>(),
    ];

    private static void Differences(SchemaNode schema, ProblemList problems)
    {
        foreach (var (larger, smaller, place) in schema.Node.Map(Extensions.MinimumDifference).Entries())
        {
            var names = ((YamlMappingNode)smaller).Entries().Select(e => (e.Key, e.KeyNode)).Prepend((larger, place));
            foreach (var (wire, at) in names.Where(n => schema.Property(n.Item1) is { } known && known.Text("type") is not ("number" or "integer")))
            {
                problems.Add(at, "TLD0038", $"{Extensions.MinimumDifference} is for numbers; {schema.Name}.{wire} is none");
            }
        }
    }

    private static void Implied(DocumentModel model, SchemaNode schema, ProblemList problems)
    {
        foreach (var (wire, value, _) in schema.Node.Map(Extensions.Implies).Entries().SelectMany(cause => ((YamlMappingNode)cause.Value).Entries()))
        {
            if (schema.Property(wire) is not { } property || value is not YamlScalarNode { Value: { } text } scalar)
            {
                continue;
            }

            var isText = scalar.Style is not ScalarStyle.Plain || text is not ("true" or "false") && !double.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out _);
            var isRight = model.SchemaOf(property) is { } target
                ? target.IsEnum && target.Values.Contains(text)
                : property.Text("type") switch
                {
                    "string" => isText && property.Text("format") is null or "uri",
                    "boolean" => !isText && text is "true" or "false",
                    "integer" => !isText && int.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out _),
                    "number" => !isText && text is not ("true" or "false"),
                    _ => false,
                };
            if (!isRight)
            {
                problems.Add(value, "TLD0027", $"'{text}' is no value of {schema.Name}.{wire}");
            }
        }
    }

    private static void BareText(SchemaNode schema, ProblemList problems)
    {
        if (schema.Node.Find(Extensions.Text) is { } text && schema.Property(Text(text)) is { } property && (property.Text("type") != "string" || property.Text("format") is not null))
        {
            problems.Add(text, "TLD0027", $"{Extensions.Text} names a property that is a text; {schema.Name}.{Text(text)} is none");
        }
    }

    private static void FreeMembers(SchemaNode schema, ProblemList problems)
    {
        if (schema.Node.Map(Extensions.FreeMembers) is { } free && (schema.Property(free.Text("name")!) is not null || schema.Node.Text("additionalProperties") == "false"))
        {
            problems.Add(free, "TLD0040", $"{schema.Name}: {Extensions.FreeMembers} needs a name that no property has, and additionalProperties that are not false");
        }
    }

    private static void AlwaysSent(DocumentModel model, SchemaNode schema, ProblemList problems)
    {
        foreach (var (wire, property, _) in schema.Properties)
        {
            var isPlain = model.SchemaOf(property) is { IsEnum: true } || property.Text("type") is "string" or "integer" or "number" or "boolean";
            if (property.Find(Extensions.AlwaysSent) is { } always && (!isPlain || property.Text("format") is "date-time" or "date" or "binary"))
            {
                problems.Add(always, "TLD0037", $"{schema.Name}.{wire}: {Extensions.AlwaysSent} is for a text, a number, a boolean or an enum");
            }

            if (property.Find(Extensions.SetByOperation) is { } set && property.Text("type") != "boolean")
            {
                problems.Add(set, "TLD0037", $"{schema.Name}.{wire}: {Extensions.SetByOperation} is for a boolean");
            }
        }
    }

    private static void TextOrObject(DocumentModel model, SchemaNode schema, ProblemList problems)
    {
        foreach (var (wire, property, _) in schema.Properties)
        {
            if (property.Find(Extensions.TextOrObject) is { } name && model.Schemas.GetValueOrDefault(Text(name))?.Node.Find(Extensions.Text) is null)
            {
                problems.Add(name, "TLD0027", $"{schema.Name}.{wire}: {Extensions.TextOrObject} names a schema that has {Extensions.Text}; '{Text(name)}' is none");
            }

            if (property.Find("anyOf") is YamlSequenceNode alternatives && (model.SchemaOf(alternatives.Children[0]) is not { IsEnum: true } known || known.Node.Find(Extensions.Constants) is null || alternatives.Children[1].Text("type") != "string"))
            {
                problems.Add(alternatives, "TLD0027", $"{schema.Name}.{wire}: anyOf is for a text with known values: a reference to an enum that has {Extensions.Constants}, then type: string");
            }
        }
    }

    private static void Webhooks(DocumentModel model, ProblemList problems)
    {
        foreach (var schema in model.Schemas.Values.Where(schema => schema.Node.Find(Extensions.Webhook) is not null).Skip(1))
        {
            problems.Add(schema.Node.Find(Extensions.Webhook)!, "TLD0035", $"{schema.Name}: only one schema can have {Extensions.Webhook}");
        }
    }
}
