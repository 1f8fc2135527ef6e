using Microsoft.CodeAnalysis;

namespace TwelveLabs.Generator.Pipeline;

/// <summary>Determines how the type of a property is serialized, or that it cannot be.</summary>
internal static class TypeReader
{
    public static TypeInfo? Read(ITypeSymbol type)
    {
        type = Bare(type);
        if (type is INamedTypeSymbol { IsGenericType: true } generic)
        {
            var definition = generic.ConstructedFrom.ToDisplayString();
            var last = generic.TypeArguments[generic.TypeArguments.Length - 1];
            return definition switch
            {
                "System.Collections.Generic.IList<T>" => In(Container.List, last),
                "System.Collections.Generic.IDictionary<TKey, TValue>" or "System.Collections.Generic.Dictionary<TKey, TValue>" => In(Container.Map, last),
                "System.ReadOnlyMemory<T>" when last.SpecialType == SpecialType.System_Single => new(Shape.Vector, Container.None, "ReadOnlyMemory<float>"),
                _ => null,
            };
        }

        return Single(type);
    }

    /// <summary>Determines whether a property of this type can be written to a form or query, or else to JSON.</summary>
    public static bool Travels(TypeInfo type, bool form, bool free) => (form, type.Container) switch
    {
        (_, Container.Map) when free => type.Shape == Shape.Filter,
        (_, not Container.None) when type.Shape == Shape.Filter => false,
        (false, _) => type.Shape != Shape.File,
        (true, Container.None) => type.Shape is not (Shape.Vector or Shape.Token),
        (true, Container.List) => type.Shape is Shape.Text or Shape.OpenEnum,
        _ => false,
    };

    private static TypeInfo? In(Container container, ITypeSymbol item) =>
        Single(Bare(item)) is { Shape: not Shape.File } single ? single with { Container = container } : null;

    private static TypeInfo? Single(ITypeSymbol type) => type.SpecialType switch
    {
        SpecialType.System_String => new(Shape.Text, Container.None, "string"),
        SpecialType.System_Boolean => new(Shape.Flag, Container.None, "bool"),
        SpecialType.System_Int32 => new(Shape.Int32, Container.None, "int"),
        SpecialType.System_Int64 => new(Shape.Int64, Container.None, "long"),
        SpecialType.System_Double => new(Shape.Number, Container.None, "double"),
        _ => ByName(type),
    };

    private static TypeInfo? ByName(ITypeSymbol type)
    {
        switch (type.ToDisplayString(SymbolDisplayFormat.CSharpErrorMessageFormat.WithMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.None)))
        {
            case "System.DateTimeOffset":
                return new(Shape.Time, Container.None, "DateTimeOffset");
            case "Newtonsoft.Json.Linq.JToken":
                return new(Shape.Token, Container.None, "JToken");
            case "TwelveLabs.FileUpload":
                return new(Shape.File, Container.None, "FileUpload");
        }

        if (type.Find(Names.Enum) is not null)
        {
            return new(Shape.OpenEnum, Container.None, type.Name);
        }

        if (type.Find(Names.Filter) is not null)
        {
            return new(Shape.Filter, Container.None, type.Name);
        }

        return type.Find(Names.Model) is not null ? new(Shape.Model, Container.None, type.Name) : null;
    }

    private static ITypeSymbol Bare(ITypeSymbol type) =>
        type is INamedTypeSymbol { ConstructedFrom.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type;
}
