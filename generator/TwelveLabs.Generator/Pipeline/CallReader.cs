using Microsoft.CodeAnalysis;

namespace TwelveLabs.Generator.Pipeline;

/// <summary>Reads the methods that users call with options and a token.</summary>
internal static class CallReader
{
    public static CallInfo? Read(ClientMethod method) => method.Symbol is { DeclaredAccessibility: Accessibility.Public, IsVirtual: true, Parameters: [.., { Name: "options" }, { Name: "cancellationToken" }] }
        ? new(method.Symbol.ReturnType.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat), method.Symbol.Name, method.Symbol.Parameters.Select(Declared).ToEquatable(), method.Obsolete())
        : null;

    private static string Declared(IParameterSymbol parameter)
    {
        var type = parameter.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat.AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier));
        var value = parameter switch
        {
            { HasExplicitDefaultValue: false } => "",
            { Type.IsValueType: true } => " = default",
            _ => " = null",
        };
        return $"{type} {parameter.Name}{value}";
    }
}
