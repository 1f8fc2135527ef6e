using Microsoft.CodeAnalysis;

namespace TwelveLabs.Generator.Pipeline;

/// <summary>A path of wire names such as <c>page_info.total_page</c>, found in a model: the C# that reads it, and its type.</summary>
internal sealed class MemberPath(string accessor, ITypeSymbol type)
{
    public string Accessor { get; } = accessor;

    public ITypeSymbol Type { get; } = type;

    /// <summary>How it travels, or null when it cannot.</summary>
    public TypeInfo? Shape { get; } = TypeReader.Read(type);

    public bool IsNullable => Type.NullableAnnotation == NullableAnnotation.Annotated;

    /// <summary>The accessor of a member of what the path leads to.</summary>
    public string Of(string member) => Accessor + (IsNullable ? "?." : ".") + member;

    public static MemberPath? Find(INamedTypeSymbol model, string wirePath)
    {
        ITypeSymbol? type = model;
        var accessor = "";
        foreach (var wire in wirePath.Split('.'))
        {
            var property = type?.GetMembers().OfType<IPropertySymbol>().FirstOrDefault(p => p.Find(Names.Field)?.Text(0) == wire);
            if (property is null)
            {
                return null;
            }

            accessor += (accessor.Length > 0 && type!.NullableAnnotation == NullableAnnotation.Annotated ? "?." : ".") + property.Name;
            type = property.Type;
        }

        return type is null ? null : new MemberPath(accessor, type);
    }
}
