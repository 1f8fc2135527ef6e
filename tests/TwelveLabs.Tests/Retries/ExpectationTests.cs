namespace TwelveLabs.Tests.Retries;

/// <summary>A proxy may know no <c>Expect: 100-continue</c>, which the SDK adds to large uploads.</summary>
public class ExpectationTests
{
    private static readonly byte[] Large = new byte[2 * 1024 * 1024];

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_417_repeats_the_attempt_once_without_the_header(bool canReplay)
    {
        await using var server = new ScriptedServer(new ScriptedResponse { Status = 417 }, ScriptedResponse.Json("""{"_id":"t"}""")) { AnswersEarly = true };
        using var client = Connect.To(server);
        var task = await client.Tasks.CreateAsync(Upload(canReplay));

        Assert.Equal("t", task.Id);
        Assert.Equal(["100-continue", null], server.Calls.Select(call => call.Header("Expect")));
        Assert.Equal([0, Large.Length], server.Calls.Select(call => call.Length > 0 ? call.Parts[1].Content.Length : 0));
    }

    [Fact]
    public async Task A_417_without_the_header_is_told()
    {
        await using var server = new ScriptedServer(new ScriptedResponse { Status = 417 }) { AnswersEarly = true };
        using var client = Connect.To(server);
        var failure = await Assert.ThrowsAsync<ApiException>(() => client.Tasks.CreateAsync(Upload(canReplay: true)));

        Assert.Equal((HttpStatusCode.ExpectationFailed, 2), (failure.StatusCode, failure.Attempts));
        Assert.Equal(2, server.Calls.Count);
    }

    [Fact]
    public async Task A_417_to_a_request_that_asked_nothing_is_not_repeated()
    {
        await using var server = new ScriptedServer(new ScriptedResponse { Status = 417 });
        using var client = Connect.To(server);
        await Assert.ThrowsAsync<ApiException>(() => client.Engines.ListAsync());
        Assert.Single(server.Calls);
    }

    [Fact]
    public async Task A_given_client_can_say_that_uploads_do_not_ask_first()
    {
        await using var server = new ScriptedServer(ScriptedResponse.Json("""{"_id":"t"}"""));
        using var http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false });
        http.DefaultRequestHeaders.ExpectContinue = false;
        using var client = Connect.To(server, options => options.HttpClient = http);
        await client.Tasks.CreateAsync(Upload(canReplay: true));
        Assert.Null(server.Call.Header("Expect"));
    }

    [Fact]
    public async Task A_411_to_an_upload_of_unknown_length_says_what_to_do()
    {
        await using var server = new ScriptedServer(new ScriptedResponse { Status = 411 }) { AnswersEarly = true };
        using var client = Connect.To(server);
        var failure = await Assert.ThrowsAsync<ApiException>(() => client.Tasks.CreateAsync(Upload(canReplay: false)));
        Assert.Contains("pass the length", failure.Message, StringComparison.Ordinal);
    }

    private static CreateTaskRequest Upload(bool canReplay) => new()
    {
        IndexId = "i",
        VideoFile = canReplay ? FileUpload.FromBytes(Large, "a.mp4") : FileUpload.FromStream(new PatternStream(Large.Length), "a.mp4"),
    };
}
