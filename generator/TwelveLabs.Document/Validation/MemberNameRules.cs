using YamlDotNet.RepresentationModel;

namespace TwelveLabs.Document;

/// <summary>Checks that properties, enum values and methods have names of their own in C#.</summary>
internal static class MemberNameRules
{
    private static readonly HashSet<string> OfObject = new(StringComparer.Ordinal) { "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString" };

    private static readonly HashSet<string> OfModel = new(OfObject, StringComparer.Ordinal)
    {
        "AdditionalProperties", "Copy", "CopyBase", "Populated", "Read", "ReadFrom", "ReadUnknown", "Unknown", "Validate", "ValidateMembers", "WriteFields",
        "WriteMembers", "WriteTo",
    };

    private static readonly HashSet<string> OfEnum = new(OfObject, StringComparer.Ordinal) { "Read", "ReadFrom", "Value", "WriteTo" };

    private static readonly string[] PerValue = ["x-enumDescriptions", "x-enumNames"];

    public static void Check(DocumentModel model, ProblemList problems)
    {
        foreach (var schema in model.Schemas.Values)
        {
            if (schema.IsEnum)
            {
                Values(schema, problems);
            }
            else
            {
                Properties(schema.Name, PropertiesOf(schema), problems);
            }
        }

        foreach (var operation in model.Operations.Where(operation => operation.Query is not null))
        {
            Properties(operation.Query!, operation.Parameters.Where(p => p.Parameter.Text("in") == "query").Select(p => (p.Parameter.Text("name")!, PropertyNames.Of(p.Parameter), p.Place)), problems);
        }

        foreach (var client in model.Operations.GroupBy(operation => operation.Tag, StringComparer.Ordinal))
        {
            Methods(client, problems);
        }
    }

    private static IEnumerable<(string Wire, string Name, YamlNode Place)> PropertiesOf(SchemaNode schema)
    {
        var properties = schema.Properties.Select(p => (p.Name, PropertyNames.Of(p.Name, p.Property), p.Place));
        return schema.Node.Map(Extensions.FreeMembers) is { } free && schema.Property(free.Text("name")!) is null ? properties.Append((free.Text("name")!, PropertyNames.Pascal(free.Text("name")!), free)) : properties;
    }

    private static void Properties(string type, IEnumerable<(string Wire, string Name, YamlNode Place)> properties, ProblemList problems)
    {
        foreach (var same in properties.GroupBy(p => p.Name, StringComparer.Ordinal))
        {
            var (wire, name, place) = same.First();
            foreach (var twice in same.Skip(1))
            {
                problems.Add(twice.Place, "TLD0044", $"{type}: {string.Join(" and ", same.Select(p => $"'{p.Wire}'"))} are both called {name} in C#: add {Extensions.Name} of one");
            }

            var why = name switch
            {
                _ when wire.Contains('.', StringComparison.Ordinal) || wire.Any(c => c is '"' or '\\' or '<' or '>' || char.IsControl(c)) => "has a character that a name on the wire cannot have here",
                _ when !CSharpName.IsIdentifier(name) => $"would be called '{name}' in C#, which is no name: add {Extensions.Name}",
                _ when name == type => $"would be called '{name}' in C#, as its own type is: add {Extensions.Name}, or rename the schema",
                _ when OfModel.Contains(name) => $"would be called '{name}' in C#, which every model has already: add {Extensions.Name}",
                _ => null,
            };
            if (why is not null)
            {
                problems.Add(place, "TLD0044", $"{type}.{wire} {why}");
            }
        }
    }

    private static void Values(SchemaNode schema, ProblemList problems)
    {
        var values = (YamlSequenceNode)schema.Node.Find("enum")!;
        foreach (var key in PerValue.Where(key => schema.Node.Find(key) is YamlSequenceNode list && list.Children.Count != values.Children.Count))
        {
            problems.Add(schema.Node.Find(key)!, "TLD0023", $"{schema.Name} needs one entry of {key} for each of its {values.Children.Count} values; it has {((YamlSequenceNode)schema.Node.Find(key)!).Children.Count}");
        }

        var names = schema.Node.Find("x-enumNames") as YamlSequenceNode ?? values;
        if (names.Children.Count != values.Children.Count)
        {
            return;
        }

        var members = values.Children.Zip(names.Children, (value, name) => (Value: ((YamlScalarNode)value).Value!, Name: PropertyNames.Pascal(((YamlScalarNode)name).Value!), Place: name));
        foreach (var same in members.GroupBy(member => member.Name, StringComparer.Ordinal))
        {
            var (value, name, place) = same.First();
            foreach (var twice in same.Skip(1))
            {
                problems.Add(twice.Place, "TLD0044", $"{schema.Name}: {string.Join(" and ", same.Select(member => $"'{member.Value}'"))} are both called {name} in C#: name them with x-enumNames");
            }

            var why = name switch
            {
                _ when value.Any(c => c is '"' or '\\' or '<' or '>' or '&' || char.IsControl(c)) => "has a character that a value cannot have here",
                _ when !CSharpName.IsIdentifier(name) => $"would be called '{name}' in C#, which is no name: name the values with x-enumNames",
                _ when name == schema.Name || (schema.Node.Find(Extensions.Constants) is null ? OfEnum : OfObject).Contains(name) => $"cannot be called '{name}' in C#, which the enum has already: name the values with x-enumNames",
                _ => null,
            };
            if (why is not null)
            {
                problems.Add(place, "TLD0044", $"'{value}' of {schema.Name} {why}");
            }
        }
    }

    private static IEnumerable<(string Name, YamlNode Place)> MethodsOf(OperationNode operation) =>
    [
        ($"{operation.Verb}Async", operation.Place),
        ($"{operation.Verb}WithResponseAsync", operation.Place),
        .. HelperMethods.Of(SourceDocument.ToJson(operation.Node)).Select(helper => (helper.Name, operation.Node.Find(helper.Extension)!)),
    ];

    // Each operation becomes methods of its client, some under names that extensions give.
    private static void Methods(IEnumerable<OperationNode> client, ProblemList problems)
    {
        var methods = client.SelectMany(operation => MethodsOf(operation).Select(method => (method.Name, operation.Id, method.Place)));
        foreach (var same in methods.GroupBy(method => method.Name, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1))
        {
            var (name, id, _) = same.First();
            foreach (var twice in same.Skip(1).Where(method => method.Id == id || !method.Id.Equals(id, StringComparison.OrdinalIgnoreCase)))
            {
                problems.Add(twice.Place, "TLD0045", $"{twice.Id} would have a method {name}, which {(twice.Id == id ? "it" : id)} has already: choose another name");
            }
        }
    }
}
