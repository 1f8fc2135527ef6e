namespace TwelveLabs.Testing.Tests.SourceRules;

/// <summary>No static field or property of a test project can be set: whatever one test leaves there, another would find.</summary>
internal sealed class StaticStateRule : SourceRule
{
    public override string Mend => "Make it readonly, or a field of the test's own instance: xunit makes a new one for each test.";

    public override IReadOnlyList<Allowance> Allowed => [];

    public override IReadOnlyList<(string Use, string Code)> Broken =>
    [
        ("the static field _count", "class A { private static int _count; }"),
        ("the static property Last", "class A { public static string Last { get; set; } }"),
        ("the static property Last", "class A { public static string Last { get; private set; } = \"\"; }"),
    ];

    public override IReadOnlyList<string> Kept =>
    [
        "class A { private static readonly int Count = 1; private const int Most = 2; private int _count; }",
        "class A { public static string Last { get; } = \"\"; public static int Next => 1; public string Own { get; set; } }",
        "class A { [ThreadStatic] private static int _count; private static readonly AsyncLocal<int> Current = new(); }",
    ];

    protected override IEnumerable<Finding> FindAll(IReadOnlyList<TestSource> sources) =>
        from source in sources
        from member in source.Root.DescendantNodes().OfType<MemberDeclarationSyntax>()
        where member.Modifiers.Any(SyntaxKind.StaticKeyword)
        from use in Uses(member)
        select At(source, member, use);

    private static IEnumerable<string> Uses(MemberDeclarationSyntax member) => member switch
    {
        FieldDeclarationSyntax field when !field.Modifiers.Any(SyntaxKind.ReadOnlyKeyword) && !IsOfThread(field) =>
            field.Declaration.Variables.Select(variable => $"the static field {variable.Identifier.ValueText}"),
        PropertyDeclarationSyntax property when property.AccessorList?.Accessors.Any(accessor => accessor.IsKind(SyntaxKind.SetAccessorDeclaration) && accessor.Body is null && accessor.ExpressionBody is null) == true =>
            [$"the static property {property.Identifier.ValueText}"],
        _ => [],
    };

    private static bool IsOfThread(FieldDeclarationSyntax field) => field.AttributeLists.SelectMany(list => list.Attributes).Any(attribute => attribute.Name.ToString() == "ThreadStatic");
}
