using TwelveLabs.Generator.Pipeline;

namespace TwelveLabs.Generator.Emit;

/// <summary>Emits the constructor that reads a model from JSON.</summary>
internal static class ReadEmitter
{
    public static IEnumerable<string> Constructor(ModelInfo model)
    {
        var required = model.Properties.Where(p => p.Required && IsRead(p)).ToList();
        return [$$"""
            [SetsRequiredMembers]
            private {{model.Name}}(JsonReader reader)
            {
                {{Lines.At(4, Flags(required))}}JsonRead.StartObject(reader, "{{model.Name}}");
                while (JsonRead.NextProperty(reader, out var name))
                {
                    switch (name)
                    {
                        {{Lines.At(12, Cases(model))}}
                    }
                }{{Lines.At(4, Checks(model, required))}}
            }
            """];
    }

    private static bool IsRead(PropertyInfo property) => property.Type.Shape != Shape.File && !property.Free;

    private static IEnumerable<string> Flags(List<PropertyInfo> required) =>
        required.Count == 0 ? [] : required.Select(property => $"var has{property.Name} = false;").Append("");

    private static IEnumerable<string> Checks(ModelInfo model, List<PropertyInfo> required) => required.Count == 0 ? [] : required
        .Select(property => $"JsonRead.Require(has{property.Name}, reader, \"{model.Name}\", {Code.Literal(property.Wire)});")
        .Prepend("\n");

    private static IEnumerable<string> Cases(ModelInfo model)
    {
        foreach (var property in model.Properties.Where(p => !p.Free))
        {
            yield return $"""
                case {Code.Literal(property.Wire)}:
                    {Statement(model, property)}
                    break;
                """;
        }

        yield return $"""
            default:
                {Lines.At(4, Unknown(model.Properties.FirstOrDefault(p => p.Free)))}
                break;
            """;
    }

    private static string Statement(ModelInfo model, PropertyInfo property)
    {
        if (property.Type.Shape == Shape.File)
        {
            return $"JsonRead.File(reader, \"{model.Name}.{property.Name}\");";
        }

        var value = Value(Qualified(model, property));
        if (property.Type.Shape == Shape.Vector)
        {
            var found = property.Required ? $"has{property.Name} = !JsonRead.IsNull(reader);\n    " : "";
            return $"{found}{property.Name} = {value};";
        }

        if (property.Required)
        {
            return $"{property.Name} = JsonRead.Required({value}, {property.Name}, ref has{property.Name});";
        }

        // A null counts as absent: the property keeps its initial value.
        var keeps = !property.Nullable || property.Type.Container != Container.None || property.Type.Shape == Shape.OpenEnum;
        return $"{property.Name} = {value}{(keeps ? $" ?? {property.Name}" : "")};";
    }

    // An unknown property is a user-defined one if it has that form, and otherwise is kept as received.
    private static IEnumerable<string> Unknown(PropertyInfo? free) => free is null ? ["ReadUnknown(reader, name);"] :
    [
        "var token = JsonRead.Token(reader);",
        $"if ({free.Type.Name}.TryRead(token, out var free))",
        "{",
        $"    {free.Name}[name] = free;",
        "}",
        "else",
        "{",
        "    AdditionalProperties[name] = token;",
        "}",
    ];

    // A property hides a type of the same name.
    private static PropertyInfo Qualified(ModelInfo model, PropertyInfo property) => model.Properties.Any(p => p.Name == property.Type.Name)
        ? property with { Type = property.Type with { Name = $"{model.Namespace}.{property.Type.Name}" } }
        : property;

    private static string Value(PropertyInfo property) => property.Type.Container switch
    {
        Container.List => $"JsonRead.Array(reader, static reader => {Item(property.Type)})",
        Container.Map when property is { Type.Shape: Shape.Token, Lazy: false } => "JsonRead.TokenMap(reader)",
        Container.Map => $"JsonRead.Map(reader, static reader => {Item(property.Type)})",
        _ => Single(property),
    };

    private static string Single(PropertyInfo property) => property.Type.Shape switch
    {
        Shape.Model when property.TextOrObject => $"JsonRead.TextOr(reader, static text => ({property.Type.Name})text, {property.Type.Name}.Read)",
        Shape.Model => $"JsonRead.Optional(reader, {property.Type.Name}.Read)",
        Shape.Filter => $"JsonRead.Filter(reader, {property.Type.Name}.Read)",
        Shape.Vector => "JsonRead.Floats(reader)",
        _ => Scalar(property.Type),
    };

    private static string Item(TypeInfo type) => type.Shape switch
    {
        Shape.Model => $"{type.Name}.Read(reader)",
        Shape.Text => "JsonRead.String(reader) ?? \"\"",
        _ => Scalar(type) + " ?? default",
    };

    private static string Scalar(TypeInfo type) => type.Shape switch
    {
        Shape.Text => "JsonRead.String(reader)",
        Shape.Flag => "JsonRead.Boolean(reader)",
        Shape.Int32 => "JsonRead.Int32(reader)",
        Shape.Int64 => "JsonRead.Int64(reader)",
        Shape.Number => "JsonRead.Double(reader)",
        Shape.Time => "JsonRead.Time(reader)",
        Shape.OpenEnum => $"{type.Name}.Read(reader)",
        _ => "JsonRead.Token(reader)",
    };
}
