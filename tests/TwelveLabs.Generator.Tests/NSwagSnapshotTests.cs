using TwelveLabs.Generator.Tests.Support;

namespace TwelveLabs.Generator.Tests;

/// <summary>What NSwag and the templates make of the document, one file for each type.</summary>
[UsesVerify]
public sealed class NSwagSnapshotTests
{
    private const string Folder = "Snapshots/NSwag";

    private static readonly Lazy<SortedDictionary<string, string>> Parts =
        new(() => SplitSource.ByType(File.ReadAllText(Places.GeneratedClient)));

    public static TheoryData<string> Types => [.. Parts.Value.Keys];

    [Theory]
    [MemberData(nameof(Types))]
    public Task The_type_is_as_accepted(string type) =>
        Verifier.Verify(Parts.Value[type], "cs").UseDirectory(Folder).UseFileName(type);

    [Fact]
    public void No_snapshot_is_of_a_type_that_is_gone() => new SnapshotFolder(Folder).DemandNoLeftovers(Parts.Value.Keys);
}
