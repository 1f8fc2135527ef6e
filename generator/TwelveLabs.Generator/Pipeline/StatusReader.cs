using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using TwelveLabs.Generator.Diagnostics;

namespace TwelveLabs.Generator.Pipeline;

internal sealed record StatusTable(EquatableArray<StatusInfo> Statuses, EquatableArray<CodeInfo> Codes);

/// <summary>A status with the location of its exception, which the table omits: code must not be emitted again because a line moved.</summary>
internal sealed record PlacedStatus(StatusInfo Status, SourceLocation Place);

internal static class StatusReader
{
    public static EquatableArray<PlacedStatus> Read(GeneratorAttributeSyntaxContext context, CancellationToken cancellationToken) =>
        context.Attributes.Where(attribute => attribute.Number(0) != 0).Select(attribute =>
        {
            var first = attribute.Number(0);
            var last = attribute.Number(1) is not 0 and var given ? given : first;
            return new PlacedStatus(new StatusInfo(context.TargetSymbol.Name, first, last), SourceLocation.Of(context.TargetSymbol.Locations[0]));
        }).ToEquatable();

    /// <summary>Orders single statuses before ranges, so that a range covers what is left over.</summary>
    public static Found<StatusTable> Order(ImmutableArray<PlacedStatus> all)
    {
        var ordered = all.OrderBy(s => s.Status.Last - s.Status.First).ThenBy(s => s.Status.First).ToList();
        var problems = ordered
            .GroupBy(s => (s.Status.First, s.Status.Last))
            .Where(same => same.Count() > 1)
            .Select(same => DiagnosticInfo.At(
                same.Last().Place, Rules.StatusTwice, same.First().Status.Exception, same.Last().Status.Exception,
                same.Key.First.ToString(CultureInfo.InvariantCulture)));
        return new(new StatusTable(ordered.Select(s => s.Status).ToEquatable(), default), problems.ToEquatable());
    }
}
