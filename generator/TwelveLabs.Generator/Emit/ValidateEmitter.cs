using TwelveLabs.Generator.Pipeline;

namespace TwelveLabs.Generator.Emit;

/// <summary>The document's limits as checks before sending.</summary>
internal static class ValidateEmitter
{
    public static void Emit(Code code, ModelInfo model)
    {
        code.Open("void IApiModel.Validate(string path)");
        if (model.IsRequest)
        {
            foreach (var property in model.Properties)
            {
                Property(code, model, property);
            }

            foreach (var group in model.Groups)
            {
                var most = group.Most == int.MaxValue ? "int.MaxValue" : group.Most.ToString();
                code.Line($"ArgumentValidation.Group(path, {group.Least}, {most}, {string.Join(", ", group.Names.Select(name => Given(model, name)))});");
            }

            foreach (var rule in model.Implies)
            {
                Implied(code, model, rule);
            }

            foreach (var rule in model.Requires)
            {
                var member = model.Properties.First(p => p.Wire == rule.Name);
                code.Line($"ArgumentValidation.Requires(path, \"{member.Name}\", {member.Given}, {string.Join(", ", rule.Others.Select(name => Given(model, name)))});");
            }

            code.Open("if (_additionalProperties is not null)");
            code.Line("FreeFormJson.Check($\"{path}.AdditionalProperties\", _additionalProperties);").Close();

            foreach (var rule in model.Differences)
            {
                var (larger, smaller) = (model.Properties.First(p => p.Wire == rule.Larger).Name, model.Properties.First(p => p.Wire == rule.Smaller).Name);
                code.Line($"ArgumentValidation.Difference(path, \"{larger}\", {larger}, \"{smaller}\", {smaller}, {rule.Difference});");
            }
        }

        code.Close().Line();
    }

    private static void Property(Code code, ModelInfo model, PropertyInfo property)
    {
        var (name, type, limits) = (property.Stored, property.Type, property.Limits);
        var path = $"$\"{{path}}.{property.Name}\"";
        if (property.Free)
        {
            var known = string.Join(", ", model.Properties.Where(p => !p.Free).Select(p => $"({Code.Literal(p.Wire)}, {Code.Literal(p.Name)})"));
            code.Line($"ArgumentValidation.Free({path}, {name}, _additionalProperties, {known});");
            return;
        }

        if (property.Required && (type.Shape is not (Shape.Flag or Shape.Int32 or Shape.Int64 or Shape.Number or Shape.Time or Shape.OpenEnum or Shape.Filter) || type.Container != Container.None))
        {
            code.Line(type is { Container: Container.None, Shape: Shape.Text }
                ? $"ArgumentValidation.NotEmpty({path}, {name});"
                : $"ArgumentValidation.NotNull({path}, {name});");
        }

        if (limits.MinLength.Length + limits.MaxLength.Length > 0)
        {
            code.Line($"ArgumentValidation.Length({path}, {name}, {Or(limits.MinLength, "0")}, {Or(limits.MaxLength, "int.MaxValue")});");
        }

        if (limits.Minimum.Length + limits.Maximum.Length > 0)
        {
            code.Line($"ArgumentValidation.Range({path}, {name}, {Or(limits.Minimum, "double.MinValue")}, {Or(limits.Maximum, "double.MaxValue")});");
        }
        else if (type is { Container: Container.None, Shape: Shape.Number })
        {
            // NaN and the infinities have no JSON.
            code.Line($"ArgumentValidation.Range({path}, {name}, double.MinValue, double.MaxValue);");
        }

        if (limits.MinItems.Length + limits.MaxItems.Length > 0)
        {
            code.Line($"ArgumentValidation.Count({path}, {name}, {Or(limits.MinItems, "0")}, {Or(limits.MaxItems, "int.MaxValue")});");
        }

        if (property.Url)
        {
            code.Line($"ArgumentValidation.Url({path}, {name});");
        }

        Inner(code, property, path);
    }

    private static void Inner(Code code, PropertyInfo property, string path)
    {
        switch (property.Type.Container, property.Type.Shape)
        {
            case (Container.List, Shape.Model or Shape.OpenEnum or Shape.Text):
                code.Line($"ArgumentValidation.Each({path}, {property.Stored});");
                break;
            case (Container.Map, Shape.Token):
            case (Container.None, Shape.Token):
                code.Line($"FreeFormJson.Check({path}, {property.Name});");
                break;
            case (Container.None, Shape.Model):
                code.Line($"((IApiModel?){property.Name})?.Validate({path});");
                break;
            case (Container.None, Shape.OpenEnum):
                code.Line($"ArgumentValidation.Value({path}, {property.Name});");
                break;
            case (Container.None, Shape.File):
                code.Line($"ArgumentValidation.File({path}, {property.Name}{Bytes("least", property.Limits.MinBytes)}{Bytes("most", property.Limits.MaxBytes)});");
                break;
            case (Container.None, Shape.Filter):
                code.Line($"ArgumentValidation.Filter({path}, {property.Name}{(property.Nullable ? "?" : "")}.Filter);");
                break;
        }
    }

    // A flag has but one other value, which contradicts; an open enum may hold one that is right and not known yet.
    private static void Implied(Code code, ModelInfo model, ImpliesInfo rule)
    {
        var effect = model.Properties.First(p => p.Wire == rule.Effect);
        var cause = model.Properties.First(p => p.Wire == rule.Cause);
        if (effect.Type.Shape == Shape.Flag && !effect.Internal)
        {
            code.Line($"ArgumentValidation.Agrees(path, \"{effect.Name}\", {effect.Name}, {rule.Value}, \"{cause.Name}\", {cause.Given});");
        }
    }

    private static string Bytes(string name, string limit) => limit.Length > 0 ? $", {name}: {limit}" : "";

    private static string Given(ModelInfo model, string wire)
    {
        var property = model.Properties.First(p => p.Wire == wire);
        if (model.Implies.Any(rule => rule.Effect == wire))
        {
            return $"(\"{property.Name}\", {WriteEmitter.Implied(model, property)} is not null)";
        }

        return $"(\"{property.Name}\", {property.Given})";
    }

    private static string Or(string limit, string otherwise) => limit.Length > 0 ? limit : otherwise;
}
