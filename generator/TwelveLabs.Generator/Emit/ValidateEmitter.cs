using TwelveLabs.Generator.Pipeline;

namespace TwelveLabs.Generator.Emit;

/// <summary>Emits the document's constraints as validation before a request is sent.</summary>
internal static class ValidateEmitter
{
    public static string Emit(ModelInfo model)
    {
        var checks = model.IsRequest ? Checks(model).ToList() : [];
        return checks.Count == 0 ? "" : $$"""
            private protected override void ValidateMembers(string path)
            {
                {{Lines.At(4, checks)}}
            }
            """;
    }

    private static IEnumerable<string> Checks(ModelInfo model) =>
        model.Properties.SelectMany(property => Property(model, property))
            .Concat(model.Groups.Select(group => Group(model, group)))
            .Concat(model.Implies.SelectMany(rule => Implied(model, rule)))
            .Concat(model.Requires.Select(rule => Requires(model, rule)))
            .Concat(model.Differences.Select(rule => Difference(model, rule)));

    private static string Group(ModelInfo model, GroupInfo group)
    {
        var most = group.Most == int.MaxValue ? "int.MaxValue" : group.Most.ToString();
        return $"ArgumentValidation.Group(path, {group.Least}, {most}, {string.Join(", ", group.Names.Select(name => Given(model, name)))});";
    }

    private static string Requires(ModelInfo model, RequiresInfo rule)
    {
        var member = Find(model, rule.Name);
        return $"ArgumentValidation.Requires(path, \"{member.Name}\", {member.Given}, {string.Join(", ", rule.Others.Select(name => Given(model, name)))});";
    }

    private static string Difference(ModelInfo model, DifferenceInfo rule)
    {
        var (larger, smaller) = (Find(model, rule.Larger).Name, Find(model, rule.Smaller).Name);
        return $"ArgumentValidation.Difference(path, \"{larger}\", {larger}, \"{smaller}\", {smaller}, {rule.Difference});";
    }

    private static IEnumerable<string> Property(ModelInfo model, PropertyInfo property)
    {
        var (name, type) = (property.Stored, property.Type);
        var path = $"$\"{{path}}.{property.Name}\"";
        if (property.Free)
        {
            var known = string.Concat(model.Properties.Where(p => !p.Free).Select(p => $", ({Code.Literal(p.Wire)}, {Code.Literal(p.Name)})"));
            yield return $"ArgumentValidation.Free({path}, {name}, Unknown{known});";
            yield break;
        }

        if (property.Required && (type.Shape is not (Shape.Flag or Shape.Int32 or Shape.Int64 or Shape.Number or Shape.Time or Shape.OpenEnum or Shape.Filter) || type.Container != Container.None))
        {
            yield return type is { Container: Container.None, Shape: Shape.Text }
                ? $"ArgumentValidation.NotEmpty({path}, {name});"
                : $"ArgumentValidation.NotNull({path}, {name});";
        }

        if (Bounds(property, "MinLength", "0", "MaxLength", "int.MaxValue") is { } lengths)
        {
            yield return $"ArgumentValidation.Length({path}, {name}, {lengths});";
        }

        if (Bounds(property, "Minimum", "double.MinValue", "Maximum", "double.MaxValue") is { } range)
        {
            yield return $"ArgumentValidation.Range({path}, {name}, {range});";
        }
        else if (type is { Container: Container.None, Shape: Shape.Number })
        {
            // JSON cannot represent NaN and the infinities.
            yield return $"ArgumentValidation.Range({path}, {name}, double.MinValue, double.MaxValue);";
        }

        if (Bounds(property, "MinItems", "0", "MaxItems", "int.MaxValue") is { } counts)
        {
            yield return $"ArgumentValidation.Count({path}, {name}, {counts});";
        }

        if (property.Has("Url"))
        {
            yield return $"ArgumentValidation.Url({path}, {name});";
        }

        if (Inner(property, path) is { Length: > 0 } inner)
        {
            yield return inner;
        }
    }

    private static string Inner(PropertyInfo property, string path) => (property.Type.Container, property.Type.Shape) switch
    {
        (Container.List, Shape.Model or Shape.OpenEnum or Shape.Text) => $"ArgumentValidation.Each({path}, {property.Stored});",
        (Container.Map or Container.None, Shape.Token) => $"FreeFormJson.Check({path}, {property.Name});",
        (Container.None, Shape.Model) => $"{property.Name}?.Validate({path});",
        (Container.None, Shape.OpenEnum) => $"ArgumentValidation.Value({path}, {property.Name});",
        (Container.None, Shape.File) =>
            $"ArgumentValidation.File({path}, {property.Name}{property.Argument("least", "MinBytes")}{property.Argument("most", "MaxBytes")});",
        (Container.None, Shape.Filter) => $"ArgumentValidation.Filter({path}, {property.Name}{(property.Nullable ? "?" : "")}.Filter);",
        _ => "",
    };

    // A flag has only one other value, which contradicts; an open enum may have one that is valid but not known yet.
    private static IEnumerable<string> Implied(ModelInfo model, ImpliesInfo rule)
    {
        var (effect, cause) = (Find(model, rule.Effect), Find(model, rule.Cause));
        if (effect.Type.Shape == Shape.Flag && !effect.Internal)
        {
            yield return $"ArgumentValidation.Agrees(path, \"{effect.Name}\", {effect.Name}, {rule.Value}, \"{cause.Name}\", {cause.Given});";
        }
    }

    private static PropertyInfo Find(ModelInfo model, string wire) => model.Properties.First(p => p.Wire == wire);

    private static string Given(ModelInfo model, string wire)
    {
        var property = Find(model, wire);
        if (model.Implies.Any(rule => rule.Effect == wire))
        {
            return $"(\"{property.Name}\", {WriteEmitter.Implied(model, property)} is not null)";
        }

        return $"(\"{property.Name}\", {property.Given})";
    }

    // Returns both bounds, if the document has one of them.
    private static string? Bounds(PropertyInfo property, string least, string noLeast, string most, string noMost)
    {
        var (from, to) = (property.Fact(least), property.Fact(most));
        return from.Length + to.Length == 0 ? null : $"{(from.Length > 0 ? from : noLeast)}, {(to.Length > 0 ? to : noMost)}";
    }
}
