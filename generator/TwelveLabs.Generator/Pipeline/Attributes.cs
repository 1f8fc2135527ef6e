using Microsoft.CodeAnalysis;

namespace TwelveLabs.Generator.Pipeline;

internal static class Attributes
{
    public static AttributeData? Find(this ISymbol symbol, string name) => symbol.FindAll(name).FirstOrDefault();

    public static IEnumerable<AttributeData> FindAll(this ISymbol symbol, string name) =>
        symbol.GetAttributes().Where(a => a.AttributeClass?.ToDisplayString() == name);

    public static string Text(this AttributeData attribute, int index) => attribute.ConstructorArguments[index].Value as string ?? "";

    public static string Text(this AttributeData attribute, string name) => attribute.Named(name)?.Value as string ?? "";

    public static bool Flag(this AttributeData attribute, string name) => attribute.Named(name)?.Value is true;

    public static EquatableArray<string> Texts(this AttributeData attribute, string name) =>
        attribute.Named(name) is { Kind: TypedConstantKind.Array } list ? Texts(list) : default;

    public static EquatableArray<string> Texts(this AttributeData attribute, int index) => Texts(attribute.ConstructorArguments[index]);

    public static object? Value(this AttributeData attribute, string name) => attribute.Named(name)?.Value;

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
        list.Values.Select(value => value.Value as string ?? "").ToEquatable();
}
