namespace TwelveLabs.Testing.Tests.SourceRules;

/// <summary>Something that makes a test's verdict depend on more than the test and the code that it is of.</summary>
internal abstract class SourceRule
{
    /// <summary>How to mend a finding.</summary>
    public abstract string Mend { get; }

    /// <summary>Uses that stay, with their reasons. One that is no longer there fails.</summary>
    public abstract IReadOnlyList<Allowance> Allowed { get; }

    /// <summary>Code that breaks the rule, by the use that is found in it.</summary>
    public abstract IReadOnlyList<(string Use, string Code)> Broken { get; }

    /// <summary>Code that looks like it and keeps the rule.</summary>
    public abstract IReadOnlyList<string> Kept { get; }

    public IEnumerable<Finding> Find(IReadOnlyList<TestSource> sources) => FindAll(sources).Where(finding => !Allowed.Any(allowance => allowance.Covers(finding)));

    public IEnumerable<Allowance> Stale(IReadOnlyList<TestSource> sources)
    {
        var found = FindAll(sources).ToList();
        return Allowed.Where(allowance => !found.Any(allowance.Covers));
    }

    protected abstract IEnumerable<Finding> FindAll(IReadOnlyList<TestSource> sources);

    /// <summary>The last two names of an expression such as <c>System.Threading.Thread.Sleep</c>.</summary>
    protected static string? MemberOf(SyntaxNode node) => node is MemberAccessExpressionSyntax { Expression: var owner, Name.Identifier.ValueText: var name }
        ? owner switch
        {
            IdentifierNameSyntax type => $"{type.Identifier.ValueText}.{name}",
            MemberAccessExpressionSyntax qualified => $"{qualified.Name.Identifier.ValueText}.{name}",
            _ => null,
        }
        : null;

    protected static Finding At(TestSource source, SyntaxNode node, string use) => new(source.Path, node.GetLocation().GetLineSpan().StartLinePosition.Line + 1, use);
}

/// <summary>A use that breaks a rule.</summary>
/// <param name="File">The file, relative to the folder of the tests.</param>
/// <param name="Line">The line.</param>
/// <param name="Use">What is used there.</param>
internal sealed record Finding(string File, int Line, string Use)
{
    public override string ToString() => $"{File}:{Line} uses {Use}";
}

/// <summary>A use that breaks a rule and stays.</summary>
internal sealed record Allowance(string File, string Use, string Reason)
{
    public bool Covers(Finding finding) => finding.File == File && finding.Use == Use;

    public override string ToString() => $"{Use} in {File}: {Reason}";
}
