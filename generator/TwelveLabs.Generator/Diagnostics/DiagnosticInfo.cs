using Microsoft.CodeAnalysis;
using TwelveLabs.Generator.Pipeline;

namespace TwelveLabs.Generator.Diagnostics;

/// <summary>A diagnostic with value equality.</summary>
internal sealed record DiagnosticInfo(DiagnosticDescriptor Rule, SourceLocation Place, EquatableArray<string> Arguments)
{
    public static DiagnosticInfo At(Location location, DiagnosticDescriptor rule, params string[] arguments) =>
        At(SourceLocation.Of(location), rule, arguments);

    public static DiagnosticInfo At(SourceLocation place, DiagnosticDescriptor rule, params string[] arguments) =>
        new(rule, place, new(arguments));

    public Diagnostic ToDiagnostic() => Diagnostic.Create(Rule, Place.ToLocation(), [.. Arguments]);
}
