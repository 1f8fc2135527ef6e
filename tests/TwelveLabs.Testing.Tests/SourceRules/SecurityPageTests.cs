using System.Text.RegularExpressions;

namespace TwelveLabs.Testing.Tests.SourceRules;

/// <summary>The tests that docs/security.md names exist.</summary>
public partial class SecurityPageTests
{
    [Fact]
    public void Every_test_that_the_page_names_exists()
    {
        var named = Name().Matches(File.ReadAllText(Path.Combine(TestSource.Repository, "docs", "security.md"))).Select(match => match.Groups[1].Value).Distinct().ToList();
        Assert.NotEmpty(named);
        Assert.Empty(named.Except(Directory.EnumerateFiles(Path.Combine(TestSource.Repository, "tests"), "*Tests.cs", SearchOption.AllDirectories).Select(Path.GetFileNameWithoutExtension)));
    }

    [GeneratedRegex(@"`(\w+Tests)`")]
    private static partial Regex Name();
}
