namespace TwelveLabs.Testing.Tests.SourceRules;

/// <summary>Random input comes from a seed that stands in the test, so that what fails once fails again.</summary>
internal sealed class ChanceRule : SourceRule
{
    private static readonly HashSet<string> Sources = ["Random.Shared", "RandomNumberGenerator.GetBytes", "RandomNumberGenerator.GetInt32", "RandomNumberGenerator.Fill"];

    public override string Mend => "Use new Random(1). A name that nobody else has may come from Guid.NewGuid.";

    public override IReadOnlyList<Allowance> Allowed => [];

    public override IReadOnlyList<(string Use, string Code)> Broken =>
    [
        ("Random.Shared", "var size = Random.Shared.Next();"),
        ("Random without a seed", "var random = new Random();"),
        ("RandomNumberGenerator.GetBytes", "var bytes = RandomNumberGenerator.GetBytes(16);"),
    ];

    public override IReadOnlyList<string> Kept => ["var random = new Random(1);", "var name = Guid.NewGuid();"];

    protected override IEnumerable<Finding> FindAll(IReadOnlyList<TestSource> sources) =>
        from source in sources
        from node in source.Root.DescendantNodes()
        let use = Use(node)
        where use is not null
        select At(source, node, use);

    private static string? Use(SyntaxNode node) => node switch
    {
        MemberAccessExpressionSyntax when MemberOf(node) is { } member && Sources.Contains(member) => member,
        ObjectCreationExpressionSyntax { Type: IdentifierNameSyntax { Identifier.ValueText: "Random" }, ArgumentList.Arguments.Count: 0 } => "Random without a seed",
        _ => null,
    };
}
