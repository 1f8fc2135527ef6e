namespace TwelveLabs.Tests.Streaming;

public class BrokenStreamTests
{
    private const string Start = """{"event_type":"stream_start"}""";
    private static readonly string Piece = StreamTextTests.Piece("a");

    [Fact]
    public async Task An_error_event_is_thrown_after_the_pieces_before_it()
    {
        var failure = await FailAsync<ApiException>(1, ScriptedResponse.Lines(Start, Piece, """{"event_type":"stream_error","error":{"code":"token_limit_exceeded","message":"Too much."}}"""));
        Assert.Equal((ErrorCodes.TokenLimitExceeded, "Too much."), (failure.Code, failure.ServiceMessage));
        Assert.Equal("Generate_GenerateText", failure.Response.Operation);
    }

    [Theory]
    [InlineData(Ending.Stall)]
    [InlineData(Ending.Reset)]
    [InlineData(Ending.Close)]
    public async Task What_comes_of_the_connection_after_the_end_event_is_no_failure(Ending ending)
    {
        var response = ScriptedResponse.Lines(Start, Piece, """{"event_type":"stream_end"}""", Piece) with { EndsWithConnection = false, PromisedLength = 5000, Ending = ending };
        await using var server = new ScriptedServer(response);
        using var client = Connect.To(server);
        var stream = client.Generate.StreamTextAsync(new GenerateTextRequest { VideoId = "v", Prompt = "p" });
        Assert.Equal("a", (await stream.AggregateAsync()).Data);
    }

    [Theory]
    [InlineData("""{"event_type":"stream_error"}""")]
    [InlineData("""{"event_type":"stream_error","error":null}""")]
    [InlineData("""{"event_type":"stream_error","error":{}}""")]
    public async Task An_error_event_that_gives_no_reason_is_thrown(string line) =>
        Assert.NotEmpty((await FailAsync<ApiException>(0, ScriptedResponse.Lines(Start, line))).ServiceMessage!);

    [Fact]
    public async Task An_envelope_in_place_of_a_stream_is_an_error_in_spite_of_its_status()
    {
        var failure = await FailAsync<ApiException>(0, ScriptedResponse.Json("""{"code":"index_not_supported_for_generate","message":"Not this index.","docs_url":"https://docs.example/"}"""));
        Assert.Equal((ErrorCodes.IndexNotSupportedForGenerate, "Not this index.", HttpStatusCode.OK), (failure.Code, failure.ServiceMessage, failure.StatusCode));
    }

    [Theory]
    [InlineData("{\n  \"code\": \"parameter_invalid\",\n\n  \"message\": \"Not this.\"\n}\n")]
    [InlineData("\r\n{ \"code\": \"parameter_invalid\",\r\n\t\"message\": \"Not this.\"}")]
    public async Task An_envelope_on_several_lines_is_the_same_error(string body)
    {
        var failure = await FailAsync<ApiException>(0, ScriptedResponse.Text(body, "application/json"));
        Assert.Equal((ErrorCodes.ParameterInvalid, "Not this.", HttpStatusCode.OK), (failure.Code, failure.ServiceMessage, failure.StatusCode));
    }

    [Theory]
    [InlineData("{\n \"message\": \"no code\"\n}", 1)]
    [InlineData("{\n \"code\": \"parameter_invalid\"", 1)]
    [InlineData("\n[\n{ \"code\": \"parameter_invalid\" }]", 2)]
    public async Task What_is_no_envelope_on_several_lines_is_told_by_its_first(string body, int line) =>
        Assert.Equal(line, (await FailAsync<ApiResponseException>(0, ScriptedResponse.Text(body, "application/json"))).LineNumber);

    [Fact]
    public async Task An_envelope_on_several_lines_that_stops_short_does_not_outlast_the_limit()
    {
        var clock = new WatchedClock();
        await using var server = new ScriptedServer(ScriptedResponse.Stream("{\n \"code\": \"parameter_invalid\",\n") with { Ending = Ending.Stall });
        using var client = Connect.To(server, options => options.TimeProvider = clock);
        var reading = StreamTextTests.TextAsync(client);
        await clock.RestartedAsync();
        await clock.RestartedAsync();
        clock.Advance(TimeSpan.FromSeconds(100));
        await Assert.ThrowsAnyAsync<TwelveLabsException>(() => reading);
    }

    [Theory]
    [InlineData("{\"event_type\":\"text_generation\",\"text\":\"cut")]
    [InlineData("<html>no json</html>")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("""{"event_type":"text_generation","text":{"no":"text"}}""")]
    [InlineData("{} {}")]
    [InlineData("data: {}")]
    public async Task A_line_that_is_no_event_is_told_with_its_number(string line)
    {
        var failure = await FailAsync<ApiResponseException>(1, ScriptedResponse.Lines(Start, Piece, line, """{"event_type":"stream_end"}"""));
        Assert.Contains("Generate.StreamTextAsync", failure.Message, StringComparison.Ordinal);
        Assert.Equal(3, failure.LineNumber);
    }

    [Theory]
    [InlineData(Ending.Close)]
    [InlineData(Ending.Reset)]
    public async Task A_stream_without_its_end_was_cut(Ending ending)
    {
        await using var server = new ScriptedServer(ScriptedResponse.Stream($"{Start}\n{Piece}\n") with { Ending = ending });
        using var client = Connect.To(server);
        await Assert.ThrowsAsync<ConnectionException>(() => StreamTextTests.TextAsync(client));
    }

    [Fact]
    public async Task A_stream_of_chunks_that_breaks_off_was_cut() => await FailAsync<ConnectionException>(
        1, ScriptedResponse.Bytes($"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n{Piece.Length + 1:x}\r\n{Piece}\n\r\n", Ending.Close));

    [Fact]
    public async Task A_stream_cut_in_a_line_was_cut()
    {
        // The rest of a line is no news of its own: that the connection broke is what the caller can act on.
        var failure = await FailAsync<ConnectionException>(1, ScriptedResponse.Stream($"{Start}\n{Piece}\n{Piece[..20]}"));
        Assert.IsType<ApiResponseException>(failure.InnerException);
    }

    [Fact]
    public async Task An_empty_stream_was_cut() => await FailAsync<ConnectionException>(0, ScriptedResponse.Stream(""));

    [Fact]
    public async Task A_failure_before_the_stream_is_the_failure_of_any_call()
    {
        var failure = await FailAsync<RateLimitException>(0, ScriptedResponse.Error(429, "too_many_requests").With("Retry-After", "3"));
        Assert.Equal(TimeSpan.FromSeconds(3), failure.RetryAfter);
        await FailAsync<ConnectionException>(0, ScriptedResponse.Bytes("", Ending.Reset));
    }

    private static async Task<TException> FailAsync<TException>(int pieces, ScriptedResponse response)
        where TException : TwelveLabsException
    {
        await using var server = new ScriptedServer(response);
        using var client = Connect.To(server);
        var seen = 0;
        var failure = await Assert.ThrowsAnyAsync<TException>(async () =>
        {
            await foreach (var _ in client.Generate.StreamTextAsync(StreamTextTests.Request))
            {
                seen++;
            }
        });
        Assert.Equal(pieces, seen);
        return failure;
    }
}
