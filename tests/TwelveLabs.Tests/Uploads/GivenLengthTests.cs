namespace TwelveLabs.Tests.Uploads;

/// <summary>A stream that cannot tell its length, such as a request body that is passed on, gets one from the caller.</summary>
public class GivenLengthTests
{
    [Fact]
    public async Task A_given_length_gives_the_request_its_own_and_the_progress_its_fraction()
    {
        await using var server = new ScriptedServer(ScriptedResponse.Json("""{"_id":"t"}"""));
        var progress = new ProgressList();
        await SendAsync(server, FileUpload.FromStream(new PatternStream(1000), "a.mp4", 1000, progress));

        Assert.False(server.Call.IsChunked);
        Assert.Equal(PatternStream.Bytes(0, 1000), server.Call.Parts[1].Content);
        Assert.Equal([0d, 1d], progress.Reports.Select(report => report.Fraction!.Value).Distinct());
    }

    [Theory]
    [InlineData(999, "at least")]
    [InlineData(1001, "1000 were seen")]
    public async Task A_stream_that_gives_more_or_less_than_was_announced_is_an_UploadException(int announced, string seen)
    {
        await using var server = new ScriptedServer(ScriptedResponse.Json("""{"_id":"t"}"""));
        var failure = await Assert.ThrowsAsync<UploadException>(() => SendAsync(server, FileUpload.FromStream(new PatternStream(1000), "a.mp4", announced)));
        Assert.Contains($"{announced} bytes were expected", failure.Message, StringComparison.Ordinal);
        Assert.Contains(seen, failure.Message, StringComparison.Ordinal);
        Assert.Empty(server.Calls);
    }

    [Fact]
    public async Task A_given_length_is_held_against_the_services_limit_before_anything_is_sent()
    {
        await using var server = new ScriptedServer(ScriptedResponse.Json("""{"_id":"t"}"""));
        await Assert.ThrowsAnyAsync<ArgumentException>(() => SendAsync(server, FileUpload.FromStream(new PatternStream(1000), "a.mp4", 3L * 1024 * 1024 * 1024)));
        Assert.Empty(server.Begun);
    }

    [Fact]
    public void A_length_that_cannot_be_is_refused_at_once()
    {
        Assert.Equal("length", Assert.Throws<ArgumentOutOfRangeException>(() => FileUpload.FromStream(new PatternStream(1), "a.mp4", -1)).ParamName);
        Assert.Equal("length", Assert.Throws<ArgumentException>(() => FileUpload.FromStream(new PatternStream(10, canSeek: true), "a.mp4", 11)).ParamName);
    }

    private static async Task SendAsync(ScriptedServer server, FileUpload file)
    {
        using var client = Connect.To(server);
        await client.Tasks.CreateAsync(new CreateTaskRequest { IndexId = "i", VideoFile = file });
    }
}
