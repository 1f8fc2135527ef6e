using TwelveLabs.Tests.Http;

namespace TwelveLabs.Tests.Errors;

/// <summary>Replies that report success and are not what the document describes.</summary>
public class BrokenReplyTests
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
    public async Task The_exception_says_where_the_reply_is_wrong(string body, string path, int line)
    {
        var failure = await FailAsync<ApiResponseException>(Reply.Json(body).With("X-Request-Id", "req-1"));
        Assert.Equal((path, line), (failure.Path, failure.LineNumber));
        Assert.Equal(HttpStatusCode.OK, failure.StatusCode);
        Assert.Equal("req-1", failure.Headers.RequestId);
        Assert.Contains("Engines_List", failure.Message, StringComparison.Ordinal);
        Assert.Contains(path, failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(200)]
    [InlineData(201)]
    [InlineData(204)]
    public async Task No_body_where_there_must_be_one_is_said_so(int status)
    {
        var failure = await FailAsync<ApiResponseException>(new Reply { Status = status });
        Assert.Equal(status, (int)failure.StatusCode);
        Assert.Contains("no body", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reply_in_another_encoding_is_wrong_and_no_crash() =>
        await FailAsync<ApiResponseException>(new Reply { Pieces = [[0xFF, 0xFE, 0x7B, 0x00, 0x7D, 0x00]] });

    [Fact]
    public async Task Nesting_without_end_is_wrong_and_no_crash() =>
        await FailAsync<ApiResponseException>(Reply.Json("{\"x\":" + new string('[', 100_000)));

    [Theory]
    [InlineData(Ending.Close)]
    [InlineData(Ending.Reset)]
    public async Task A_body_shorter_than_promised_is_a_broken_connection(Ending ending)
    {
        var reply = Reply.Json("""{"data":[]}""") with { PromisedLength = 500, Ending = ending };
        var failure = await FailAsync<ConnectionException>(reply);
        Assert.Contains("Engines_List", failure.Message, StringComparison.Ordinal);
        Assert.NotNull(failure.InnerException);
    }

    [Fact]
    public async Task A_body_of_chunks_that_breaks_off_is_a_broken_connection() => await FailAsync<ConnectionException>(Reply.Bytes(
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nb\r\n{\"data\":[]}\r\n", Ending.Close));

    [Theory]
    [InlineData("gzip")]
    [InlineData("deflate")]
    [InlineData("br")]
    public async Task A_body_that_cannot_be_unpacked_is_wrong_and_no_crash(string encoding)
    {
        var reply = Reply.Json("this is not compressed at all, whatever the header says").With("Content-Encoding", encoding);
        await FailAsync<TwelveLabsException>(reply);
        Assert.Equal(400, (int)(await FailAsync<BadRequestException>(reply with { Status = 400 })).StatusCode);
    }

    [Fact]
    public async Task A_reply_above_the_largest_size_is_refused_and_names_the_option()
    {
        var reply = Reply.Json("{\"data\":[],\"filler\":\"" + new string('x', 5000) + "\"}");
        foreach (var sent in new[] { reply, reply with { EndsWithConnection = true } })
        {
            var failure = await FailAsync<TwelveLabsException>(sent, options => options.MaxResponseBytes = 5000);
            Assert.Contains("5000 bytes", failure.Message, StringComparison.Ordinal);
            Assert.Contains(nameof(TwelveLabsClientOptions.MaxResponseBytes), failure.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_reply_of_exactly_the_largest_size_is_read()
    {
        const string Body = """{"data":[]}""";
        await using var server = new ScriptedServer(Reply.Json(Body));
        using var client = Connect.To(server, options => options.MaxResponseBytes = Body.Length);
        Assert.Empty((await client.Engines.ListAsync()).Data);
    }

    private static async Task<TException> FailAsync<TException>(Reply reply, Action<TwelveLabsClientOptions>? configure = null)
        where TException : TwelveLabsException
    {
        await using var server = new ScriptedServer(reply);
        using var client = Connect.To(server, configure);
        return await Assert.ThrowsAnyAsync<TException>(() => client.Engines.ListAsync());
    }
}
