using TwelveLabs.Generator.Pipeline;

namespace TwelveLabs.Generator.Emit;

internal static class WriteEmitter
{
    public static void Emit(Code code, ModelInfo model)
    {
        code.Open("internal void WriteTo(JsonWriter writer)");
        code.Line("writer.WriteStartObject();");
        foreach (var property in model.Properties)
        {
            Property(code, model, property);
        }

        code.Line("JsonWrite.Unknown(writer, _additionalProperties);");
        code.Line("writer.WriteEndObject();");
        code.Close().Line();
        code.Line("void IApiValue.WriteTo(JsonWriter writer) => WriteTo(writer);").Line();
    }

    private static void Property(Code code, ModelInfo model, PropertyInfo property)
    {
        if (property.Type.Shape == Shape.File)
        {
            code.Line($"JsonWrite.File({property.Name}, \"{model.Name}.{property.Name}\");");
            return;
        }

        if (property.Internal)
        {
            // What the operation decides is always said, so that no default of the service stands in for it.
            code.Line($"writer.WritePropertyName({Code.Literal(property.Wire)});");
            code.Line($"writer.WriteValue({property.Name} ?? default);");
            return;
        }

        if (property.Type.Shape == Shape.Vector)
        {
            // A vector that was never set is not the same as one without numbers.
            code.Open($"if (!{property.Name}.Equals(default))");
            code.Line($"writer.WritePropertyName({Code.Literal(property.Wire)});");
            code.Line($"JsonWrite.Floats(writer, {property.Name});").Close();
            return;
        }

        if (property.Free)
        {
            code.Line($"JsonWrite.Free(writer, {property.Stored});");
            return;
        }

        var local = Local(property);
        var given = property.Type.Container != Container.None && (property.Lazy || (!model.IsRequest && !property.Required))
            ? $"if ({Sent(model, property)} is {{ }} {local} && !OptionalCollection.IsUnset({local}))"
            : $"if ({Sent(model, property)} is {{ }} {local})";
        code.Open(given);
        code.Line($"writer.WritePropertyName({Code.Literal(property.Wire)});");
        Value(code, property, local);
        code.Close();
    }

    /// <summary>The property, or what is sent in its place where it is not given.</summary>
    public static string Sent(ModelInfo model, PropertyInfo property)
    {
        var given = Implied(model, property);
        return (property.SentDefault, property.Type.Shape) switch
        {
            ("", _) => given,
            (var value, Shape.OpenEnum) => $"({given} ?? new {property.Type.Name}({value}))",
            var (value, _) => $"({given} ?? {value})",
        };
    }

    public static string Implied(ModelInfo model, PropertyInfo property)
    {
        var rules = model.Implies.Where(i => i.Effect == property.Wire).ToList();
        if (rules.Count == 0)
        {
            return property.Stored;
        }

        var causes = rules.Select(rule => model.Properties.First(p => p.Wire == rule.Cause).Given);
        var value = property.Type.Shape == Shape.OpenEnum ? $"({property.Type.Name}?)new {property.Type.Name}({rules[0].Value})" : rules[0].Value;
        return $"({property.Stored} ?? ({string.Join(" || ", causes)} ? {value} : null))";
    }

    public static string Local(PropertyInfo property) => "the" + property.Name;

    private static void Value(Code code, PropertyInfo property, string local)
    {
        if (property.Type.Container == Container.None)
        {
            code.Line(property.TextOrObject ? $"JsonWrite.TextOr(writer, {local}, {local}.TextAlone);" : Item(property.Type, local));
            return;
        }

        if (property.Type is { Container: Container.Map, Shape: Shape.Token })
        {
            code.Line($"JsonWrite.TokenMap(writer, {local});");
            return;
        }

        var map = property.Type.Container == Container.Map;
        code.Line(map ? "writer.WriteStartObject();" : "writer.WriteStartArray();");
        code.Open($"foreach (var item in {local})");
        if (map)
        {
            code.Line("writer.WritePropertyName(item.Key);");
        }

        code.Line(Item(property.Type, map ? "item.Value" : "item"));
        code.Close();
        code.Line(map ? "writer.WriteEndObject();" : "writer.WriteEndArray();");
    }

    private static string Item(TypeInfo type, string value) => type.Shape switch
    {
        Shape.Model => $"{value}.WriteTo(writer);",
        Shape.Filter => $"{value}.WriteTo(writer);",
        Shape.OpenEnum => $"writer.WriteValue({value}.Value);",
        Shape.Number => $"JsonWrite.Double(writer, {value});",
        Shape.Time => $"JsonWrite.Time(writer, {value});",
        Shape.Token => $"JsonWrite.Token(writer, {value});",
        _ => $"writer.WriteValue({value});",
    };
}
