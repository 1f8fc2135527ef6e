namespace TwelveLabs.Testing.Tests.SourceRules;

/// <summary>Holds the sources of all test projects against the rules, and the rules against code that breaks them.</summary>
public sealed class SourceRuleTests
{
    private static readonly SourceRule[] All = [new RealTimeRule(), new ProcessStateRule(), new StaticStateRule(), new ChanceRule()];

    public static TheoryData<string> Rules => [.. All.Select(rule => rule.GetType().Name)];

    public static IEnumerable<object[]> Broken => All.SelectMany(rule => rule.Broken.Select(broken => new object[] { rule.GetType().Name, broken.Use, broken.Code }));

    public static IEnumerable<object[]> Kept => All.SelectMany(rule => rule.Kept.Select(kept => new object[] { rule.GetType().Name, kept }));

    [Theory]
    [MemberData(nameof(Rules))]
    public void Every_test_keeps_the_rule(string rule)
    {
        var findings = Of(rule).Find(TestSource.All).ToList();

        Assert.True(findings.Count == 0, string.Join('\n', [.. findings, Of(rule).Mend]));
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void Every_exception_to_the_rule_is_needed(string rule) => Assert.Empty(Of(rule).Stale(TestSource.All));

    [Theory]
    [MemberData(nameof(Broken))]
    public void Code_that_breaks_a_rule_is_found_by_what_it_uses(string rule, string use, string code) =>
        Assert.Equal([use], Of(rule).Find([TestSource.Of(code)]).Select(finding => finding.Use));

    [Theory]
    [MemberData(nameof(Kept))]
    public void Code_that_keeps_a_rule_is_left_alone(string rule, string code) => Assert.Empty(Of(rule).Find([TestSource.Of(code)]));

    [Fact]
    public void The_sources_of_all_test_projects_are_read()
    {
        var projects = TestSource.All.Select(source => source.Project).ToHashSet();

        Assert.Superset(new HashSet<string> { "TwelveLabs.Tests", "TwelveLabs.Testing", "TwelveLabs.Emulator.Tests", "Verify.StandIn" }, projects);
        Assert.True(TestSource.All.Count > 150);
    }

    private static SourceRule Of(string name) => All.Single(rule => rule.GetType().Name == name);
}
