using Microsoft.CodeAnalysis;

namespace TwelveLabs.Generator.Pipeline;

internal static class Attributes
{
    public static AttributeData? Find(this ISymbol symbol, string name) => symbol.FindAll(name).FirstOrDefault();

    public static IEnumerable<AttributeData> FindAll(this ISymbol symbol, string name) =>
        symbol.GetAttributes().Where(a => a.AttributeClass?.ToDisplayString() == name);

    // An attribute that is still being typed has too few arguments or wrong ones; the compiler reports them itself.
    public static string Text(this AttributeData attribute, int index) => attribute.At(index)?.Value as string ?? "";

    public static int Number(this AttributeData attribute, int index) => attribute.At(index)?.Value as int? ?? 0;

    public static object? Value(this AttributeData attribute, int index) => attribute.At(index)?.Value;

    public static string Text(this AttributeData attribute, string name) => attribute.Named(name)?.Value as string ?? "";

    public static bool Flag(this AttributeData attribute, string name) => attribute.Named(name)?.Value is true;

    public static EquatableArray<string> Texts(this AttributeData attribute, string name) =>
        attribute.Named(name) is { Kind: TypedConstantKind.Array } list ? Texts(list) : default;

    public static EquatableArray<string> Texts(this AttributeData attribute, int index) =>
        attribute.At(index) is { } list ? Texts(list) : default;

    public static object? Value(this AttributeData attribute, string name) => attribute.Named(name)?.Value;

    private static TypedConstant? At(this AttributeData attribute, int index) =>
        index < attribute.ConstructorArguments.Length && attribute.ConstructorArguments[index] is { Kind: not TypedConstantKind.Error } value
        && (value.Kind == TypedConstantKind.Array || value.Value is not null)
            ? value
            : null;

    private static TypedConstant? Named(this AttributeData attribute, string name)
    {
        foreach (var pair in attribute.NamedArguments)
        {
            if (pair.Key == name)
            {
                return pair.Value;
            }
        }

        return null;
    }

    private static EquatableArray<string> Texts(TypedConstant list) =>
        list is not { Kind: TypedConstantKind.Array, IsNull: false } ? default : list.Values.Select(value => value.Value as string ?? "").ToEquatable();
}
