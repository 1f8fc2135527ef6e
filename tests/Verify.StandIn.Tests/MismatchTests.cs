namespace Verify.StandIn.Tests;

public sealed class MismatchTests : IDisposable
{
    private readonly TemporarySnapshot snapshot = new();

    [Fact]
    public async Task A_different_text_names_both_files_and_the_first_line_that_differs()
    {
        snapshot.WriteVerified("one\ntwo\nthree");

        var message = await snapshot.FailAsync("one\nzwei\ndrei");

        Assert.Equal(
            $"""
            The text differs from its snapshot.
              verified: {snapshot.Verified}
              received: {snapshot.Received}
            First difference at line 2:
              verified: two
              received: zwei
            To accept all snapshots of the project: dotnet test -e TWELVELABS_ACCEPT_SNAPSHOTS=1
            To accept this one, move the received file over the verified one.
            """,
            message);
    }

    [Fact]
    public async Task A_different_text_is_written_beside_the_snapshot_and_shown()
    {
        snapshot.WriteVerified("one");

        await snapshot.FailAsync("one\r\ntwo");

        Assert.Equal("one\ntwo", await File.ReadAllTextAsync(snapshot.Received));
        Assert.Equal("one", await File.ReadAllTextAsync(snapshot.Verified));
        Assert.Equal([(snapshot.Received, snapshot.Verified)], snapshot.Shown);
    }

    [Fact]
    public async Task A_text_that_ends_early_says_that_the_line_is_not_there()
    {
        snapshot.WriteVerified("one\ntwo");

        var message = await snapshot.FailAsync("one");

        Assert.Contains("line 2:\n  verified: two\n  received: (no such line)", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_long_line_is_shown_around_its_difference()
    {
        snapshot.WriteVerified(new string('a', 5000) + "X" + new string('b', 5000));

        var message = await snapshot.FailAsync(new string('a', 5000) + "Y" + new string('b', 5000));

        Assert.Contains("aXb", message, StringComparison.Ordinal);
        Assert.Contains("aYb", message, StringComparison.Ordinal);
        Assert.InRange(message.Length, 1, 1500);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public async Task A_missing_or_empty_verified_file_fails_and_leaves_the_text_to_accept(string? verified)
    {
        if (verified is not null)
        {
            snapshot.WriteVerified(verified);
        }

        var message = await snapshot.FailAsync("one\ntwo");

        Assert.StartsWith("The snapshot has not been accepted yet.", message, StringComparison.Ordinal);
        Assert.Contains($"{snapshot.Verified} (missing)", message, StringComparison.Ordinal);
        Assert.Contains("line 1:\n  verified: (no such line)\n  received: one", message, StringComparison.Ordinal);
        Assert.Equal("one\ntwo", await File.ReadAllTextAsync(snapshot.Received));
        Assert.Single(snapshot.Shown);
    }

    [Fact]
    public async Task Moving_the_received_file_over_the_verified_one_accepts_it()
    {
        await snapshot.FailAsync("one\ntwo\n");

        File.Move(snapshot.Received, snapshot.Verified);

        await snapshot.CheckAsync("one\ntwo\n");
    }

    [Fact]
    public async Task A_diff_tool_that_does_not_open_is_mentioned_but_hides_nothing()
    {
        snapshot.Note = "No diff tool opened: not found";

        var message = await snapshot.FailAsync("one");

        Assert.StartsWith("The snapshot has not been accepted yet.", message, StringComparison.Ordinal);
        Assert.EndsWith("\nNo diff tool opened: not found", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_verified_file_with_another_extension_is_a_leftover()
    {
        snapshot.WriteVerified("one");
        var leftover = snapshot.WriteBeside("Example.verified.json", "{}");

        var message = await snapshot.FailAsync("one");

        Assert.Contains(leftover, message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_text_is_refused()
    {
        await Assert.ThrowsAsync<ArgumentException>("text", () => snapshot.CheckAsync(""));
    }

    public void Dispose() => snapshot.Dispose();
}
