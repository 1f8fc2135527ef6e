using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace TwelveLabs.Generator.Tests.Caching;

/// <summary>
/// Looks through everything that a value holds for what the compiler made. A symbol or a syntax node keeps a whole
/// compilation alive, and is equal to none of the next one.
/// </summary>
internal static class CompilerObjects
{
    // Constants and bare numbers: they hold nothing, and are equal when they are the same.
    private static readonly HashSet<Type> Harmless =
        [typeof(DiagnosticDescriptor), typeof(TextSpan), typeof(LinePosition), typeof(LinePositionSpan)];

    private static readonly Assembly[] Compiler =
        [typeof(Compilation).Assembly, typeof(Microsoft.CodeAnalysis.CSharp.CSharpCompilation).Assembly];

    /// <summary>The way to the first such object, or null when there is none.</summary>
    public static string? FindIn(object? value) => Find(value, value?.GetType().Name ?? "null", new(ReferenceEqualityComparer.Instance));

    private static string? Find(object? value, string path, HashSet<object> seen)
    {
        if (value is null || IsSimple(value.GetType()))
        {
            return null;
        }

        var type = value.GetType();
        if (IsMadeByCompiler(type))
        {
            return $"{path} is a {type.FullName}";
        }

        if (!type.IsValueType && !seen.Add(value))
        {
            return null;
        }

        return value is IEnumerable list
            ? list.Cast<object?>().Select((item, i) => Find(item, $"{path}[{i}]", seen)).FirstOrDefault(found => found is not null)
                ?? FindInFields(value, path, seen)
            : FindInFields(value, path, seen);
    }

    private static string? FindInFields(object value, string path, HashSet<object> seen) =>
        Fields(value.GetType())
            .Select(field => Find(field.GetValue(value), $"{path}.{field.Name}", seen))
            .FirstOrDefault(found => found is not null);

    private static IEnumerable<FieldInfo> Fields(Type? type)
    {
        for (; type is not null; type = type.BaseType)
        {
            foreach (var field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                yield return field;
            }
        }
    }

    // By what it can be assigned to: what is met is always a class of the compiler's own, never ISymbol itself.
    private static bool IsMadeByCompiler(Type type)
    {
        if (Harmless.Contains(type))
        {
            return false;
        }

        for (var current = type; current is not null; current = current.BaseType)
        {
            if (Compiler.Contains(current.Assembly))
            {
                return true;
            }
        }

        return type.GetInterfaces().Any(contract => Compiler.Contains(contract.Assembly));
    }

    private static bool IsSimple(Type type) =>
        type.IsPrimitive || type.IsEnum || type.IsPointer || type == typeof(string) || type == typeof(decimal)
        || Harmless.Contains(type) || typeof(MemberInfo).IsAssignableFrom(type) || typeof(Assembly).IsAssignableFrom(type);
}
