using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using TwelveLabs.Generator.Diagnostics;

namespace TwelveLabs.Generator.Pipeline;

/// <summary>A kind of error, with the codes that the document defines for it.</summary>
internal sealed record KindInfo(string Kind, EquatableArray<string> Codes);

/// <summary>An exception that represents a kind of error.</summary>
internal sealed record PlacedError(string Exception, string Kind, SourceLocation Place);

internal static class ErrorReader
{
    public static EquatableArray<KindInfo> Kinds(GeneratorAttributeSyntaxContext context, CancellationToken cancellationToken) =>
        context.Attributes.Select(attribute => new KindInfo(attribute.Text(0), attribute.Texts(1))).ToEquatable();

    public static PlacedError Error(GeneratorAttributeSyntaxContext context, CancellationToken cancellationToken) =>
        new(context.TargetSymbol.Name, context.Attributes[0].Text(0), SourceLocation.Of(context.TargetSymbol.Locations[0]));

    /// <summary>Returns the codes that have their own exception, joined by the kinds that both sides name.</summary>
    public static Found<StatusTable> Join(Found<StatusTable> statuses, ImmutableArray<KindInfo> kinds, ImmutableArray<PlacedError> errors)
    {
        var problems = statuses.Problems.ToList();
        var codes = new List<CodeInfo>();
        foreach (var error in errors.Where(error => error.Kind.Length > 0))
        {
            var first = errors.First(other => other.Kind == error.Kind);
            var found = kinds.Where(kind => kind.Kind == error.Kind).SelectMany(kind => kind.Codes).ToList();
            if (first != error)
            {
                problems.Add(DiagnosticInfo.At(error.Place, Rules.ErrorTwice, first.Exception, error.Exception, error.Kind));
            }
            else if (found.Count == 0)
            {
                problems.Add(DiagnosticInfo.At(error.Place, Rules.NoSuchError, error.Exception, error.Kind));
            }
            else
            {
                codes.AddRange(found.Select(code => new CodeInfo(error.Exception, code)));
            }
        }

        return new(statuses.Value! with { Codes = codes.OrderBy(c => c.Code, StringComparer.Ordinal).ToEquatable() }, problems.ToEquatable());
    }
}
