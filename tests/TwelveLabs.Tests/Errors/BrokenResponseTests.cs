namespace TwelveLabs.Tests.Errors;

/// <summary>Responses that report success and are not what the document describes.</summary>
public class BrokenResponseTests
{
    [Theory]
    [InlineData("<html><body>Log in to the network</body></html>", "", 1)]
    [InlineData("{\n  \"data\": [\n    {\"_id\": \"a\"},\n    {\"_id\": \"b\"", "data[1]._id", 4)]
    [InlineData("{\n  \"data\": [\n    {\"_id\": \"a\"},\n    {\"author\": \"b\"}\n]}", "data[1]", 4)]
    [InlineData("{\n  \"data\": [\n    {\"_id\": \"a\", \"ready\": {\"x\": 1}}\n]}", "data[0].ready", 3)]
    [InlineData("{\n  \"data\": {}}", "data", 2)]
    [InlineData("{\"data\": []} trailing", "", 1)]
    [InlineData("[]", "", 1)]
    [InlineData("null", "", 1)]
    [InlineData("\n\n  \"text\"", "", 3)]
    [InlineData("   ", "", 1)]
    public async Task The_exception_says_where_the_response_is_wrong(string body, string path, int line)
    {
        var failure = await FailAsync<ApiResponseException>(ScriptedResponse.Json(body).With("X-Request-Id", "req-1"));
        Assert.Equal((path, line), (failure.Path, failure.LineNumber));
        Assert.Equal(HttpStatusCode.OK, failure.StatusCode);
        Assert.Equal("req-1", failure.Headers.RequestId);
        Assert.Contains("Engines.ListAsync", failure.Message, StringComparison.Ordinal);
        Assert.Contains(path, failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(200)]
    [InlineData(201)]
    [InlineData(204)]
    public async Task No_body_where_there_must_be_one_is_said_so(int status)
    {
        var failure = await FailAsync<ApiResponseException>(new ScriptedResponse { Status = status });
        Assert.Equal(status, (int)failure.StatusCode);
        Assert.Contains("no body", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_response_in_another_encoding_is_wrong_and_no_crash() =>
        await FailAsync<ApiResponseException>(new ScriptedResponse { Pieces = [[0xFF, 0xFE, 0x7B, 0x00, 0x7D, 0x00]] });

    [Fact]
    public async Task Nesting_without_end_is_wrong_and_no_crash() =>
        await FailAsync<ApiResponseException>(ScriptedResponse.Json("{\"x\":" + new string('[', 100_000)));

    [Theory]
    [InlineData(Ending.Close)]
    [InlineData(Ending.Reset)]
    public async Task A_body_shorter_than_promised_is_a_broken_connection(Ending ending)
    {
        var response = ScriptedResponse.Json("""{"data":[]}""") with { PromisedLength = 500, Ending = ending };
        var failure = await FailAsync<ConnectionException>(response);
        Assert.Contains("Engines.ListAsync", failure.Message, StringComparison.Ordinal);
        Assert.NotNull(failure.InnerException);
    }

    [Fact]
    public async Task A_body_of_chunks_that_breaks_off_is_a_broken_connection() => await FailAsync<ConnectionException>(ScriptedResponse.Bytes(
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nb\r\n{\"data\":[]}\r\n", Ending.Close));

    [Theory]
    [InlineData("gzip")]
    [InlineData("deflate")]
    [InlineData("br")]
    public async Task A_body_that_cannot_be_unpacked_is_wrong_and_no_crash(string encoding)
    {
        var response = ScriptedResponse.Json("this is not compressed at all, whatever the header says").With("Content-Encoding", encoding);
        await FailAsync<TwelveLabsException>(response);
        Assert.Equal(400, (int)(await FailAsync<BadRequestException>(response with { Status = 400 })).StatusCode);
    }

    [Fact]
    public async Task A_response_above_the_largest_size_is_refused_and_names_the_option()
    {
        var response = ScriptedResponse.Json("{\"data\":[],\"filler\":\"" + new string('x', 5000) + "\"}");
        foreach (var sent in new[] { response, response with { EndsWithConnection = true } })
        {
            var failure = await FailAsync<TwelveLabsException>(sent, options => options.MaxResponseBytes = 5000);
            Assert.Contains("5000 bytes", failure.Message, StringComparison.Ordinal);
            Assert.Contains(nameof(TwelveLabsClientOptions.MaxResponseBytes), failure.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_response_of_exactly_the_largest_size_is_read()
    {
        const string Body = """{"data":[]}""";
        await using var server = new ScriptedServer(ScriptedResponse.Json(Body));
        using var client = Connect.To(server, options => options.MaxResponseBytes = Body.Length);
        Assert.Empty((await client.Engines.ListAsync()).Data);
    }

    private static async Task<TException> FailAsync<TException>(ScriptedResponse response, Action<TwelveLabsClientOptions>? configure = null)
        where TException : TwelveLabsException
    {
        await using var server = new ScriptedServer(response);
        using var client = Connect.To(server, configure);
        return await Assert.ThrowsAnyAsync<TException>(() => client.Engines.ListAsync());
    }
}
