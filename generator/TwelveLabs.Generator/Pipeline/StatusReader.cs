using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using TwelveLabs.Generator.Diagnostics;

namespace TwelveLabs.Generator.Pipeline;

internal sealed record StatusTable(EquatableArray<StatusInfo> Statuses);

internal static class StatusReader
{
    public static EquatableArray<StatusInfo> Read(GeneratorAttributeSyntaxContext context, CancellationToken cancellationToken) =>
        context.Attributes.Select(attribute =>
        {
            var first = (int)attribute.ConstructorArguments[0].Value!;
            var last = attribute.ConstructorArguments[1].Value is int and not 0 ? (int)attribute.ConstructorArguments[1].Value! : first;
            return new StatusInfo(context.TargetSymbol.Name, first, last);
        }).ToEquatable();

    /// <summary>Single statuses before ranges, so that a range is what is left over.</summary>
    public static Found<StatusTable> Order(ImmutableArray<StatusInfo> all)
    {
        var ordered = all.OrderBy(s => s.Last - s.First).ThenBy(s => s.First).ToList();
        var problems = ordered
            .GroupBy(s => (s.First, s.Last))
            .Where(same => same.Count() > 1)
            .Select(same => DiagnosticInfo.At(
                null, Rules.StatusTwice, same.First().Exception, same.Last().Exception, same.Key.First.ToString(CultureInfo.InvariantCulture)));
        return new(new StatusTable(ordered.ToEquatable()), problems.ToEquatable());
    }
}
