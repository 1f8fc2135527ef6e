using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TwelveLabs.Generator.Diagnostics;

namespace TwelveLabs.Generator.Pipeline;

internal static class PartialTypes
{
    /// <summary>Checks whether the class can be completed in another file at all.</summary>
    public static bool Check(GeneratorAttributeSyntaxContext context, List<DiagnosticInfo> problems)
    {
        var type = (INamedTypeSymbol)context.TargetSymbol;
        if (Obstacle(type, context.TargetNode) is not { } obstacle)
        {
            return true;
        }

        problems.Add(DiagnosticInfo.At(type.Locations[0], Rules.NotPartial, type.Name, obstacle));
        return false;
    }

    private static string? Obstacle(INamedTypeSymbol type, SyntaxNode node) => type switch
    {
        { ContainingType: not null } => "nested in another",
        { IsRecord: true } => "a record",
        { IsStatic: true } or { IsAbstract: true } => "static or abstract",
        { Arity: > 0 } => "generic",
        _ when type.ContainingNamespace.ToDisplayString() != Names.Namespace => "in another namespace",
        _ when node is not TypeDeclarationSyntax declaration || !declaration.Modifiers.Any(m => m.ValueText == "partial") => "not partial",
        _ => null,
    };
}
