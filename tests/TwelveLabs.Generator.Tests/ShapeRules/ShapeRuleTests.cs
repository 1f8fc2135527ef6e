using TwelveLabs.Generator.Tests.Support;

namespace TwelveLabs.Generator.Tests.ShapeRules;

/// <summary>The public surface of all that ships keeps the rules, and each rule can fail.</summary>
public sealed class ShapeRuleTests
{
    private static readonly Dictionary<string, ShapeRule> Rules = typeof(ShapeRule).Assembly.GetTypes()
        .Where(type => type.IsSubclassOf(typeof(ShapeRule)))
        .Select(type => (ShapeRule)Activator.CreateInstance(type)!)
        .OrderBy(rule => rule.Id, StringComparer.Ordinal)
        .ToDictionary(rule => rule.Id);

    public static TheoryData<string> Ids => [.. Rules.Keys];

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_public_surface_keeps_the_rule(string id)
    {
        var rule = Rules[id];
        var findings = rule.Find(Surface.Shipped).Where(finding => !rule.Exceptions.ContainsKey(finding.Member)).Distinct().ToList();

        Assert.True(findings.Count == 0, Message(rule, findings));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Each_exception_is_needed_and_says_why(string id)
    {
        var rule = Rules[id];
        var found = rule.Find(Surface.Shipped).Select(finding => finding.Member).ToHashSet();

        Assert.All(rule.Exceptions, exception =>
        {
            Assert.True(found.Contains(exception.Key), $"{id}: {exception.Key} keeps the rule. Take it out of the rule's list of exceptions.");
            Assert.False(string.IsNullOrWhiteSpace(exception.Value), $"{id}: say why {exception.Key} is an exception.");
        });
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_rule_finds_what_breaks_it_and_nothing_else(string id)
    {
        var sample = Rules[id].Broken;

        Assert.NotEmpty(sample.Found);
        Assert.Equal(sample.Found.Order(StringComparer.Ordinal), Rules[id].Find(Surface.Of(sample)).Select(finding => finding.Member).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_rules_look_at_all_that_ships()
    {
        var surface = Surface.Shipped;

        Assert.Equivalent(Directory.GetFiles(Path.Combine(Places.Repository, "src"), "*.csproj", SearchOption.AllDirectories)
            .Select(Path.GetFileNameWithoutExtension).Where(name => name != "TwelveLabs.Cli"), surface.Types.Select(type => type.Assembly.GetName().Name).Distinct(), strict: true);
        Assert.Contains(typeof(TwelveLabsClient), surface.Clients);
        Assert.Contains(typeof(TasksClient), surface.Clients);
        Assert.Contains(typeof(Video), surface.Models);
        Assert.Contains(typeof(CreateTaskRequest), surface.Models);
        Assert.Contains(typeof(RequestOptions), surface.Options);
        Assert.Contains(typeof(TwelveLabsWebhookOptions), surface.Options);
        Assert.Contains(typeof(EngineOption), surface.OpenEnums);
    }

    [Fact]
    public void The_table_of_the_rules_lists_each_once() => Assert.Equal(Rules.Keys, RuleTable.Ids());

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_failure_names_the_rule_the_member_and_the_way_to_mend_it(string id)
    {
        var rule = Rules[id];
        var findings = rule.Find(Surface.Of(rule.Broken)).ToList();
        var message = Message(rule, findings);

        Assert.StartsWith($"{id}: {rule.Mend}", message, StringComparison.Ordinal);
        Assert.All(findings, finding => Assert.Contains($"{finding.Member}: {finding.What}", message, StringComparison.Ordinal));
    }

    private static string Message(ShapeRule rule, IEnumerable<Finding> findings) =>
        $"{rule.Id}: {rule.Mend} (tests/api-rules.md){string.Concat(findings.Select(finding => $"\n  {finding.Member}: {finding.What}"))}";
}
