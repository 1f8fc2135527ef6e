using TwelveLabs.Generator.Tests.Support;

namespace TwelveLabs.Generator.Tests;

/// <summary>What the Roslyn generator adds to it, one file for each that it writes.</summary>
[UsesVerify]
public sealed class RoslynSnapshotTests
{
    private const string Folder = "Snapshots/Roslyn";

    private static readonly Lazy<SortedDictionary<string, string>> Parts = new(() => new(
        CompleteSdk.Run.Result.GeneratedSources.ToDictionary(
            source => source.HintName.Replace(".g.cs", "", StringComparison.Ordinal), source => source.SourceText.ToString()),
        StringComparer.Ordinal));

    public static TheoryData<string> Files => [.. Parts.Value.Keys];

    [Theory]
    [MemberData(nameof(Files))]
    public Task The_file_is_as_accepted(string file) =>
        Verifier.Verify(Parts.Value[file], "cs").UseDirectory(Folder).UseFileName(file);

    [Fact]
    public void No_snapshot_is_of_a_file_that_is_gone() => new SnapshotFolder(Folder).DemandNoLeftovers(Parts.Value.Keys);
}
