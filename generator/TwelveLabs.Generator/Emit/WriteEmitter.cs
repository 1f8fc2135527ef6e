using TwelveLabs.Generator.Pipeline;

namespace TwelveLabs.Generator.Emit;

/// <summary>Emits the method that writes the properties of a model as JSON, one line each.</summary>
internal static class WriteEmitter
{
    public static string Emit(ModelInfo model) => $$"""
        private protected override void WriteMembers(JsonWriter writer)
        {
            {{Lines.At(4, model.Properties.Select(property => Property(model, property)))}}
        }
        """;

    /// <summary>Returns the property, or what is sent instead if it is not set.</summary>
    public static string Sent(ModelInfo model, PropertyInfo property)
    {
        var given = Implied(model, property);
        return (property.SentDefault, property.Type.Shape) switch
        {
            ("", _) => given,
            (var value, Shape.OpenEnum) => $"({given} ?? new {property.Type.Name}({value}))",
            (var value, _) => $"({given} ?? {value})",
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

    private static string Property(ModelInfo model, PropertyInfo property)
    {
        var wire = Code.Literal(property.Wire);
        var sent = Sent(model, property);

        // A required list of a response is written even if it is not set: the response could not be read back without it.
        var required = property.Lazy || (!model.IsRequest && !property.Required) ? "" : "Required";
        return (property.Type.Container, property.Type.Shape) switch
        {
            (_, Shape.File) => $"JsonWrite.File({property.Name}, \"{model.Name}.{property.Name}\");",
            _ when property.Free => $"JsonWrite.Free(writer, {property.Stored});",

            // A property that the operation decides is always written, so that no default value of the service replaces it.
            _ when property.Internal => $"JsonWrite.Boolean(writer, {wire}, {property.Name} ?? default);",
            (Container.List, _) => $"JsonWrite.{required}List(writer, {wire}, {sent}, static (writer, item) => {Item(property.Type)});",
            (Container.Map, _) => $"JsonWrite.{required}Map(writer, {wire}, {sent}, static (writer, item) => {Item(property.Type)});",
            (_, Shape.Model) when property.TextOrObject => $"JsonWrite.TextOr(writer, {wire}, {sent}, {sent}?.TextAlone);",
            (_, Shape.OpenEnum) => $"JsonWrite.Text(writer, {wire}, {sent}{(IsNullable(property) ? "?" : "")}.Value);",
            (_, var shape) => $"JsonWrite.{Method(shape)}(writer, {wire}, {sent});",
        };
    }

    private static bool IsNullable(PropertyInfo property) => property.Nullable && property.SentDefault.Length == 0;

    private static string Method(Shape shape) => shape switch
    {
        Shape.Flag => "Boolean",
        Shape.Int32 or Shape.Int64 => "Integer",
        Shape.Vector => "Floats",
        _ => shape.ToString(),
    };

    private static string Item(TypeInfo type) => type.Shape switch
    {
        Shape.Model or Shape.Filter => "item.WriteTo(writer)",
        Shape.OpenEnum => "writer.WriteValue(item.Value)",
        Shape.Number => "JsonWrite.Double(writer, item)",
        Shape.Time => "JsonWrite.Time(writer, item)",
        Shape.Token => "JsonWrite.Token(writer, item)",
        _ => "writer.WriteValue(item)",
    };
}
