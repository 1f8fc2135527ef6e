using System.Reflection;
using Microsoft.CodeAnalysis;
using TwelveLabs.Generator.Diagnostics;
using TwelveLabs.Generator.Tests.Support;

namespace TwelveLabs.Generator.Tests;

/// <summary>The list of the releases and the rules in code say the same.</summary>
public sealed class ReleaseTrackingTests
{
    private static readonly DiagnosticDescriptor[] InCode =
    [
        .. typeof(Rules).GetFields(BindingFlags.Static | BindingFlags.Public).Select(field => field.GetValue(null)).OfType<DiagnosticDescriptor>(),
    ];

    [Fact]
    public void Each_rule_is_listed_as_it_is() => Assert.Equal(
        InCode.Select(rule => $"{rule.Id} | {rule.Category} | {rule.DefaultSeverity} | {rule.Title}").Order(),
        Listed().Order());

    [Fact]
    public void No_two_rules_share_an_id() => Assert.Equal(InCode.Length, InCode.DistinctBy(rule => rule.Id).Count());

    [Fact]
    public void Each_rule_has_an_input_that_breaks_it() => Assert.Equal(
        InCode.Select(rule => rule.Id).Order(),
        DiagnosticTests.Cases.Select(row => (string)row[0]).Distinct().Order());

    private static IEnumerable<string> Listed() =>
        from file in new[] { "AnalyzerReleases.Shipped.md", "AnalyzerReleases.Unshipped.md" }
        from line in File.ReadLines(Path.Combine(Places.Repository, "generator", "TwelveLabs.Generator", file))
        where line.StartsWith("TLG", StringComparison.Ordinal)
        select line;
}
