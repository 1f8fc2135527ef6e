using TwelveLabs.Generator.Pipeline;

namespace TwelveLabs.Generator.Emit;

internal static class ReadEmitter
{
    public static void Emit(Code code, ModelInfo model)
    {
        var properties = model.Properties.Where(p => p.Type.Shape != Shape.File && !p.Free).ToList();
        var required = properties.Where(p => p.Required).ToList();
        code.Line("[SetsRequiredMembers]");
        code.Open($"private {model.Name}(JsonReader reader)");
        foreach (var property in required)
        {
            code.Line($"var has{property.Name} = false;");
        }

        code.Line($"JsonRead.StartObject(reader, \"{model.Name}\");");
        code.Open("while (JsonRead.NextProperty(reader, out var name))");
        code.Open("switch (name)");
        foreach (var property in properties)
        {
            code.Line($"case {Code.Literal(property.Wire)}:");
            Property(code, model, property);
            code.Then("break;");
        }

        foreach (var property in model.Properties.Where(p => p.Type.Shape == Shape.File))
        {
            code.Line($"case {Code.Literal(property.Wire)}:");
            code.Then($"JsonRead.File(reader, \"{model.Name}.{property.Name}\");");
            code.Then("break;");
        }

        code.Line("default:");
        Unknown(code, model.Properties.FirstOrDefault(p => p.Free));
        code.Then("break;");
        code.Close().Close();
        foreach (var property in required)
        {
            code.Line().Open($"if (!has{property.Name})");
            code.Line($"throw JsonRead.Missing(reader, \"{model.Name}\", {Code.Literal(property.Wire)});").Close();
        }

        code.Close().Line();
        code.Line($"internal static {model.Name} Read(JsonReader reader) => new(reader);").Line();
        code.Line($"{model.Name} IApiValue<{model.Name}>.ReadFrom(JsonReader reader) => new(reader);").Line();
    }

    // What nobody named is a free member where it has that form, and kept as it came where it has not.
    private static void Unknown(Code code, PropertyInfo? free)
    {
        if (free is null)
        {
            code.Then("JsonRead.Unknown(reader, name, ref _additionalProperties);");
            return;
        }

        code.Then("var token = JsonRead.Token(reader);");
        code.Then($"if ({free.Type.Name}.TryRead(token, out var free))").Then("{");
        code.Then($"    {free.Name}[name] = free;").Then("}").Then("else").Then("{");
        code.Then("    AdditionalProperties[name] = token;").Then("}");
    }

    // A null counts as absent: what a member was made with stays.
    private static void Property(Code code, ModelInfo model, PropertyInfo property)
    {
        var local = "new" + property.Name;
        var value = Value(Qualified(model, property));
        var keepsNull = property.Nullable && !property.Required && property.Type.Container == Container.None && property.Type.Shape is not Shape.OpenEnum;
        if (keepsNull || property.Type.Shape == Shape.Vector)
        {
            code.Then($"{property.Name} = {value};");
            if (property.Required)
            {
                code.Then($"has{property.Name} = !JsonRead.IsNull(reader);");
            }

            return;
        }

        var assigned = property.Type is { Container: Container.None, Shape: Shape.OpenEnum } ? $"new {property.Type.Name}({local})" : local;
        code.Then($"if ({value} is {{ }} {local})");
        code.Then("{").Then($"    {property.Name} = {assigned};");
        if (property.Required)
        {
            code.Then($"    has{property.Name} = true;");
        }

        code.Then("}");
    }

    // A property hides a type of its name.
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
        Shape.OpenEnum => "JsonRead.String(reader)",
        Shape.Vector => "JsonRead.Floats(reader)",
        _ => Scalar(property.Type),
    };

    private static string Item(TypeInfo type) => type.Shape switch
    {
        Shape.Model => $"{type.Name}.Read(reader)",
        Shape.OpenEnum => $"new {type.Name}(JsonRead.String(reader) ?? \"\")",
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
        _ => "JsonRead.Token(reader)",
    };
}
