using TwelveLabs.Generator.Pipeline;

namespace TwelveLabs.Generator.Emit;

/// <summary>How a model travels as form parts or as a query.</summary>
internal static class FieldsEmitter
{
    public static void Emit(Code code, ModelInfo model)
    {
        code.Open("void IApiForm.WriteFields(FormFieldWriter fields)");
        foreach (var property in model.Properties)
        {
            if (property.Free)
            {
                code.Line($"fields.AddAll({property.Stored});");
                continue;
            }

            var value = WriteEmitter.Sent(model, property);
            var sensitive = property.Sensitive ? ", sensitive: true" : "";
            code.Line((property.Type.Container, property.Type.Shape) switch
            {
                (Container.List, _) => $"fields.AddAll({Code.Literal(property.Wire)}, {value}{sensitive});",
                (_, Shape.Model) => $"fields.AddJson({Code.Literal(property.Wire)}, {value}{sensitive});",
                (_, Shape.File) => $"fields.Add({Code.Literal(property.Wire)}, {value}{Bytes("minBytes", property.Limits.MinBytes)}{Bytes("maxBytes", property.Limits.MaxBytes)});",
                (_, Shape.Filter) => $"fields.AddRange({Code.Literal(property.Wire)}, {value}?.Filter{sensitive});",
                _ => $"fields.Add({Code.Literal(property.Wire)}, {value}{sensitive});",
            });
        }

        code.Open("if (_additionalProperties is not null)");
        code.Line("fields.AddUnknown(_additionalProperties);").Close();
        code.Close().Line();
    }

    private static string Bytes(string name, string limit) => limit.Length > 0 ? $", {name}: {limit}" : "";
}
