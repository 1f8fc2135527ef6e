using System.Reflection;

namespace TwelveLabs.Generator.Tests.ShapeRules;

/// <summary>Members as messages and exceptions name them: <c>Type&lt;T&gt;.Member</c>. Overloads share a name.</summary>
internal static class Names
{
    public static string Of(Type type)
    {
        var name = type.Name.Split('`')[0];
        return type.IsGenericType ? $"{name}<{string.Join(", ", type.GetGenericArguments().Select(argument => argument.Name))}>" : name;
    }

    public static string Of(MemberInfo member) => member switch
    {
        Type type => Of(type),
        ConstructorInfo => $"{Of(member.DeclaringType!)}.{Of(member.DeclaringType!).Split('<')[0]}()",
        _ => $"{Of(member.DeclaringType!)}.{member.Name}",
    };
}
