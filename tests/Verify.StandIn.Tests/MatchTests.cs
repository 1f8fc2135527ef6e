namespace Verify.StandIn.Tests;

public sealed class MatchTests : IDisposable
{
    private readonly TemporarySnapshot snapshot = new();

    [Theory]
    [InlineData("one\ntwo", "one\ntwo")]
    [InlineData("one\r\ntwo", "one\ntwo")]
    [InlineData("one\ntwo", "one\r\ntwo")]
    [InlineData("one\rtwo", "one\ntwo")]
    [InlineData("one\ntwo", "one\ntwo\n")]
    [InlineData("one\ntwo", "one\r\ntwo\r\n")]
    [InlineData("one\n", "one\n")]
    public async Task Texts_that_differ_only_in_line_endings_match(string text, string verified)
    {
        snapshot.WriteVerified(verified);

        await snapshot.CheckAsync(text);

        Assert.False(File.Exists(snapshot.Received));
        Assert.Empty(snapshot.Shown);
    }

    [Theory]
    [InlineData("one\n", "one")]
    [InlineData("one", "one\n\n")]
    [InlineData("one", "one ")]
    public async Task Only_one_newline_at_the_end_of_the_verified_file_is_forgiven(string text, string verified)
    {
        snapshot.WriteVerified(verified);

        await snapshot.FailAsync(text);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_byte_order_mark_makes_no_difference(bool withMark)
    {
        snapshot.WriteVerified("naïve", withMark);

        await snapshot.CheckAsync("naïve");
    }

    [Fact]
    public async Task A_match_deletes_what_an_earlier_mismatch_left()
    {
        snapshot.WriteVerified("new");
        await snapshot.FailAsync("old");
        Assert.True(File.Exists(snapshot.Received));

        await snapshot.CheckAsync("new");

        Assert.False(File.Exists(snapshot.Received));
    }

    public void Dispose() => snapshot.Dispose();
}
