using System.Reflection;

namespace TwelveLabs.Generator.Tests.ShapeRules;

/// <summary>The names under which the compiler files documentation comments.</summary>
internal static class DocumentationId
{
    public static string Of(MemberInfo member) => member switch
    {
        Type type => $"T:{Path(type)}",
        MethodBase method => $"M:{Path(method.DeclaringType!)}.{NameOf(method)}{Parameters(method.GetParameters())}{Result(method)}",
        PropertyInfo property => $"P:{Path(property.DeclaringType!)}.{property.Name}{Parameters(property.GetIndexParameters())}",
        FieldInfo => $"F:{Path(member.DeclaringType!)}.{member.Name}",
        EventInfo => $"E:{Path(member.DeclaringType!)}.{member.Name}",
        _ => throw new ArgumentException($"A {member.MemberType} has no documentation.", nameof(member)),
    };

    private static string Path(Type type) => type.FullName!.Replace('+', '.');

    private static string NameOf(MethodBase method) =>
        method.Name.Replace('.', '#') + (method.IsGenericMethod ? $"``{method.GetGenericArguments().Length}" : "");

    private static string Parameters(ParameterInfo[] parameters) =>
        parameters.Length == 0 ? "" : $"({string.Join(',', parameters.Select(parameter => Argument(parameter.ParameterType)))})";

    // Conversions differ in what they give, too.
    private static string Result(MethodBase method) =>
        method is MethodInfo { Name: "op_Implicit" or "op_Explicit" } conversion ? $"~{Argument(conversion.ReturnType)}" : "";

    private static string Argument(Type type)
    {
        if (type.IsGenericParameter)
        {
            return $"{(type.DeclaringMethod is null ? "`" : "``")}{type.GenericParameterPosition}";
        }

        if (type.IsByRef)
        {
            return $"{Argument(type.GetElementType()!)}@";
        }

        if (type.IsSZArray)
        {
            return $"{Argument(type.GetElementType()!)}[]";
        }

        return type.IsGenericType
            ? $"{Path(type.GetGenericTypeDefinition()).Split('`')[0]}{{{string.Join(',', type.GetGenericArguments().Select(Argument))}}}"
            : Path(type);
    }
}
