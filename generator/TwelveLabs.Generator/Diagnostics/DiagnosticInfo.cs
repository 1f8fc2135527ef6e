using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using TwelveLabs.Generator.Pipeline;

namespace TwelveLabs.Generator.Diagnostics;

/// <summary>A diagnostic as a value: Roslyn's own holds on to syntax trees, which would keep every step from being cached.</summary>
internal sealed record DiagnosticInfo(DiagnosticDescriptor Rule, string File, TextSpan Span, LinePositionSpan Lines, EquatableArray<string> Arguments)
{
    public static DiagnosticInfo At(Location? location, DiagnosticDescriptor rule, params string[] arguments)
    {
        var lines = location?.GetLineSpan();
        return new(rule, lines?.Path ?? "", location?.SourceSpan ?? default, lines?.Span ?? default, new(arguments));
    }

    public Diagnostic ToDiagnostic() => Diagnostic.Create(
        Rule, File.Length == 0 ? Location.None : Location.Create(File, Span, Lines), [.. Arguments]);
}
