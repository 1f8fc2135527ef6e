using Microsoft.CodeAnalysis;

namespace TwelveLabs.Generator.Pipeline;

/// <summary>A path of wire names such as <c>page_info.total_page</c>, found in a model: the C# expression that reads it, and its type.</summary>
internal sealed class MemberPath(string accessor, ITypeSymbol type, IReadOnlyList<PresenceInfo> members)
{
    public string Accessor { get; } = accessor;

    public ITypeSymbol Type { get; } = type;

    /// <summary>Gets how the value is serialized, or null if it cannot be.</summary>
    public TypeInfo? Shape { get; } = TypeReader.Read(type);

    public bool IsNullable => Type.NullableAnnotation == NullableAnnotation.Annotated;

    /// <summary>Gets the properties that must be present for the path to have a value: each one on the path and the last.</summary>
    public IEnumerable<PresenceInfo> Members => members;

    /// <summary>Gets the properties that must be present to look for the last one at all.</summary>
    public IEnumerable<PresenceInfo> Owners => members.Take(members.Count - 1);

    /// <summary>Returns the accessor of a member of the value.</summary>
    public string Of(string member) => Accessor + (IsNullable ? "?." : ".") + member;

    public static MemberPath? Find(INamedTypeSymbol model, string wirePath)
    {
        ITypeSymbol? type = model;
        var accessor = "";
        var members = new List<PresenceInfo>();
        foreach (var wire in wirePath.Split('.'))
        {
            var property = type?.GetMembers().OfType<IPropertySymbol>().FirstOrDefault(p => p.Find(Names.Field)?.Text(0) == wire);
            if (property is null)
            {
                return null;
            }

            accessor += (accessor.Length > 0 && type!.NullableAnnotation == NullableAnnotation.Annotated ? "?." : ".") + property.Name;
            type = property.Type;
            var path = members.Count == 0 ? wire : $"{members[members.Count - 1].Path}.{wire}";
            members.Add(new(accessor.Replace("?", ""), path, Presence(type)));
        }

        return type is null ? null : new MemberPath(accessor, type, members);
    }

    private static Presence Presence(ITypeSymbol type) => (TypeReader.Read(type), type.NullableAnnotation) switch
    {
        ({ Container: Container.List or Container.Map }, _) => Pipeline.Presence.NotUnset,
        ({ Shape: Pipeline.Shape.OpenEnum }, NullableAnnotation.Annotated) => Pipeline.Presence.OptionalText,
        ({ Shape: Pipeline.Shape.OpenEnum }, _) => Pipeline.Presence.Text,
        ({ Shape: Pipeline.Shape.Text }, _) => Pipeline.Presence.NotBlank,
        ({ Shape: Pipeline.Shape.Model }, _) or (_, NullableAnnotation.Annotated) => Pipeline.Presence.NotNull,
        _ => Pipeline.Presence.Always,
    };
}
