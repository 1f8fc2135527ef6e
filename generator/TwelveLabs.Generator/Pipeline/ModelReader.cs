using System.Globalization;
using Microsoft.CodeAnalysis;
using TwelveLabs.Generator.Diagnostics;

namespace TwelveLabs.Generator.Pipeline;

internal static class ModelReader
{
    public static Found<ModelInfo> Read(GeneratorAttributeSyntaxContext context, CancellationToken cancellationToken)
    {
        var type = (INamedTypeSymbol)context.TargetSymbol;
        var attribute = context.Attributes[0];
        var problems = new List<DiagnosticInfo>();
        if (!PartialTypes.Check(context, problems))
        {
            return new(null, problems.ToEquatable());
        }

        var properties = new List<PropertyInfo>();
        var wires = new HashSet<string>(StringComparer.Ordinal);
        foreach (var property in type.GetMembers().OfType<IPropertySymbol>())
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (property.Find(Names.Field) is not { } field)
            {
                continue;
            }

            if (!wires.Add(field.Text(0)))
            {
                problems.Add(DiagnosticInfo.At(property.Locations[0], Rules.WireNameTwice, type.Name, field.Text(0)));
            }
            else if (TypeReader.Read(property.Type) is { } shape && TypeReader.Travels(shape, attribute.Flag("Form"), field.Flag("Free")))
            {
                properties.Add(Property(property, field, shape));
                if (field.Flag("TextOrObject") && string.IsNullOrEmpty(property.Type.Find(Names.Model)?.Text("Text")))
                {
                    problems.Add(DiagnosticInfo.At(
                        property.Locations[0], Rules.NoSuchMember, $"TextOrObject on {type.Name}.{property.Name}", "Text", shape.Name));
                }
            }
            else
            {
                problems.Add(DiagnosticInfo.At(
                    property.Locations[0], Rules.UnsupportedType, $"{type.Name}.{property.Name}", property.Type.ToDisplayString()));
            }
        }

        var model = new ModelInfo(
            type.ContainingNamespace.ToDisplayString(), type.Name, attribute.Text(0), attribute.Flag("Form"), attribute.Text("Text"), properties.ToEquatable(),
            type.FindAll(Names.Group).Select(g => new GroupInfo(g.Number(0), g.Number(1), g.Texts(2))).ToEquatable(),
            type.FindAll(Names.Requires).Select(r => new RequiresInfo(r.Text(0), r.Texts(1))).ToEquatable(),
            type.FindAll(Names.Implies).Select(i => new ImpliesInfo(i.Text(0), i.Text(1), Literal(i.Value(2)))).ToEquatable(),
            type.FindAll(Names.MinimumDifference).Select(d => new DifferenceInfo(d.Text(0), d.Text(1), Literal(d.Value(2)))).ToEquatable());
        foreach (var name in Mentioned(model).Where(name => !wires.Contains(name)))
        {
            problems.Add(DiagnosticInfo.At(type.Locations[0], Rules.NoSuchMember, $"a rule of {type.Name}", name, type.Name));
        }

        return new(problems.Count == 0 ? model : null, problems.ToEquatable());
    }

    private static IEnumerable<string> Mentioned(ModelInfo model) =>
        model.Groups.SelectMany(g => g.Names)
            .Concat(model.Requires.SelectMany(r => r.Others.Prepend(r.Name)))
            .Concat(model.Implies.SelectMany(i => new[] { i.Cause, i.Effect }))
            .Concat(model.Differences.SelectMany(d => new[] { d.Larger, d.Smaller }))
            .Concat(model.Text.Length > 0 ? [model.Text] : [])
            .Distinct();

    private static PropertyInfo Property(IPropertySymbol property, AttributeData field, TypeInfo type) => new(
        property.Name,
        field.Text(0),
        type,
        property.Type.NullableAnnotation == NullableAnnotation.Annotated,
        property.DeclaredAccessibility != Accessibility.Public,
        field.NamedArguments.Select(fact => new FactInfo(fact.Key, Literal(fact.Value.Value))).ToEquatable());

    private static string Literal(object? value) => value switch
    {
        null => "",
        bool flag => flag ? "true" : "false",
        string text => Microsoft.CodeAnalysis.CSharp.SymbolDisplay.FormatLiteral(text, quote: true),
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };
}
