using TwelveLabs.Generator.Pipeline;

namespace TwelveLabs.Generator.Emit;

/// <summary>Emits the method that writes a model as form parts or as a query, one line for each property.</summary>
internal static class FieldsEmitter
{
    public static string Emit(ModelInfo model) => !model.Form ? "" : $$"""
        private protected override void WriteFields(FormFieldWriter fields)
        {
            {{Lines.At(4, model.Properties.Select(property => Property(model, property)))}}
        }
        """;

    private static string Property(ModelInfo model, PropertyInfo property)
    {
        var wire = Code.Literal(property.Wire);
        var value = WriteEmitter.Sent(model, property);
        var sensitive = property.Has("Sensitive") ? ", sensitive: true" : "";
        return (property.Type.Container, property.Type.Shape) switch
        {
            _ when property.Free => $"fields.AddAll({property.Stored});",
            (Container.List, _) => $"fields.AddAll({wire}, {value}{sensitive});",
            (_, Shape.Model) => $"fields.AddJson({wire}, {value}{sensitive});",
            (_, Shape.File) => $"fields.Add({wire}, {value}{property.Argument("minBytes", "MinBytes")}{property.Argument("maxBytes", "MaxBytes")});",
            (_, Shape.Filter) => $"fields.AddRange({wire}, {value}?.Filter{sensitive});",
            _ => $"fields.Add({wire}, {value}{sensitive});",
        };
    }
}
