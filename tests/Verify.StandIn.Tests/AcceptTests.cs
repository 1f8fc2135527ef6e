namespace Verify.StandIn.Tests;

[UsesVerify]
[Collection(RunsAlone.Name)]
public sealed class AcceptTests : IDisposable
{
    private readonly TemporarySnapshot snapshot = new();
    private readonly EnvironmentScope environment = new(SnapshotPolicy.AcceptVariable);

    [Theory]
    [InlineData(null)]
    [InlineData("old")]
    public async Task Accepting_makes_the_text_the_snapshot(string? verified)
    {
        if (verified is not null)
        {
            snapshot.WriteVerified(verified);
        }

        await snapshot.CheckAsync("one\r\ntwo", accept: true);

        Assert.Equal("one\ntwo", await File.ReadAllTextAsync(snapshot.Verified));
        Assert.False(File.Exists(snapshot.Received));
        Assert.Empty(snapshot.Shown);
    }

    [Fact]
    public async Task Accepting_leaves_a_snapshot_that_matches_as_it_is()
    {
        snapshot.WriteVerified("one\r\n");

        await snapshot.CheckAsync("one", accept: true);

        Assert.Equal("one\r\n", await File.ReadAllTextAsync(snapshot.Verified));
    }

    [Fact]
    public async Task An_accepted_file_starts_with_a_byte_order_mark_as_with_Verify()
    {
        await snapshot.CheckAsync("one", accept: true);

        Assert.Equal([0xEF, 0xBB, 0xBF, .. "one"u8], await File.ReadAllBytesAsync(snapshot.Verified));
    }

    [Fact]
    public async Task The_environment_variable_accepts_what_a_test_verifies()
    {
        environment.Set(SnapshotPolicy.AcceptVariable, "1");
        var source = snapshot.WriteBeside("SomeTests.cs", "");

        await Verifier.Verify("{}", "json", sourceFile: source).UseDirectory("Snapshots").UseFileName("Accepted");

        var expected = Path.Combine(Path.GetDirectoryName(source)!, "Snapshots", "Accepted.verified.json");
        Assert.Equal("{}", await File.ReadAllTextAsync(expected));
    }

    [Theory]
    [InlineData(null, false)]
    [InlineData("", false)]
    [InlineData("0", false)]
    [InlineData("1", true)]
    [InlineData("true", true)]
    public void The_environment_variable_says_yes_or_nothing(string? value, bool accepts)
    {
        environment.Set(SnapshotPolicy.AcceptVariable, value);

        Assert.Equal(accepts, SnapshotPolicy.FromEnvironment().Accept);
    }

    public void Dispose()
    {
        environment.Dispose();
        snapshot.Dispose();
    }
}
