namespace TwelveLabs.Tests.Errors;

/// <summary>Failed responses whose body is not the envelope: the status decides, and the body is shown as far as it came.</summary>
public class ErrorBodyTests
{
    private const string Page = "<!DOCTYPE html>\n<html>\n  <head><title>502 Bad Gateway</title></head></html>";

    [Fact]
    public async Task A_body_that_cannot_be_unpacked_is_not_told_as_an_empty_one()
    {
        await using var server = new ScriptedServer(ScriptedResponse.Text("this is no gzip", "text/plain", 500).With("Content-Encoding", "gzip"));
        using var client = Connect.To(server);
        var failure = await Assert.ThrowsAsync<ServerException>(() => client.Engines.ListAsync());
        Assert.Contains("could not be read", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_body_is_told_as_such()
    {
        var failure = await FailAsync<ServerException>(new ScriptedResponse { Status = 503 });
        Assert.Null(failure.Code);
        Assert.Null(failure.ServiceMessage);
        Assert.Equal("Engines.ListAsync failed: 503 ServiceUnavailable, with an empty body.", failure.Message);
    }

    [Theory]
    [InlineData(Page, "text/html", "502 Bad Gateway</title>")]
    [InlineData("upstream connect error", "text/plain", "upstream connect error")]
    [InlineData("""{"type":"about:blank","title":"Bad gateway","status":502}""", "application/problem+json", "about:blank")]
    [InlineData("""{"error":"no envelope"}""", "application/json", "no envelope")]
    [InlineData("""["code","message"]""", "application/json", "code")]
    [InlineData("null", "application/json", "null")]
    [InlineData("\"text\"", "application/json", "text")]
    [InlineData("""{"code":"x","message":"cut of""", "application/json", "cut of")]
    [InlineData("""{"code":["x"],"message":"y"}""", "application/json", "y")]
    public async Task A_body_that_is_no_envelope_is_shown_on_one_line(string body, string type, string expected)
    {
        var failure = await FailAsync<ServerException>(ScriptedResponse.Text(body, type, 502));
        Assert.Null(failure.Code);
        Assert.Null(failure.DocsUrl);
        Assert.Contains(expected, failure.Message, StringComparison.Ordinal);
        Assert.Contains(expected, failure.Response.BodyExcerpt, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', failure.Message);
        Assert.Equal(HttpStatusCode.BadGateway, failure.StatusCode);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("text/html")]
    [InlineData("application/json; charset=utf-16")]
    [InlineData("nonsense")]
    public async Task An_envelope_is_known_by_itself_whatever_its_content_type(string? type)
    {
        var response = ScriptedResponse.Error(404, "resource_not_exist") with { Headers = [] };
        var failure = await FailAsync<NotFoundException>(type is null ? response : response.With("Content-Type", type));
        Assert.Equal(ErrorCodes.ResourceNotExist, failure.Code);
    }

    [Fact]
    public async Task An_envelope_with_a_mark_of_its_byte_order_is_read()
    {
        var failure = await FailAsync<NotFoundException>(ScriptedResponse.Json("\uFEFF" + """{"code":"resource_not_exist","message":"m"}""", 404));
        Assert.Equal(ErrorCodes.ResourceNotExist, failure.Code);
    }

    [Theory]
    [InlineData(Ending.Close)]
    [InlineData(Ending.Reset)]
    public async Task A_body_that_breaks_off_hides_neither_the_status_nor_what_came(Ending ending)
    {
        var failure = await FailAsync<PermissionException>(ScriptedResponse.Text("<html>Forbidden by the proxy", "text/html", 403) with { PromisedLength = 5000, Ending = ending });
        Assert.Equal(HttpStatusCode.Forbidden, failure.StatusCode);
        if (ending == Ending.Close)
        {
            // A reset may overtake what was sent before it.
            Assert.Contains("Forbidden by the proxy", failure.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_body_that_stalls_hides_the_status_no_longer_than_the_limit()
    {
        var clock = new WatchedClock();
        await using var server = new ScriptedServer(ScriptedResponse.Text("<html>", "text/html", 500) with { PromisedLength = 5000, Ending = Ending.Stall });
        using var client = Connect.To(server, options => options.TimeProvider = clock);
        var call = client.Engines.ListAsync();
        await clock.RestartedAsync();
        clock.Advance(TimeSpan.FromSeconds(100));
        Assert.Equal(HttpStatusCode.InternalServerError, (await Assert.ThrowsAsync<ServerException>(() => call)).StatusCode);
    }

    [Fact]
    public async Task A_long_body_is_shown_in_its_beginning()
    {
        var failure = await FailAsync<ServerException>(ScriptedResponse.Text("start " + new string('x', 100_000), "text/plain", 500));
        Assert.StartsWith("start xxx", failure.Response.BodyExcerpt, StringComparison.Ordinal);
        Assert.InRange(failure.Message.Length, 100, 500);
    }

    [Fact]
    public async Task A_body_above_the_largest_size_still_leaves_the_status_and_its_beginning()
    {
        var failure = await FailAsync<ServerException>(ScriptedResponse.Text("start " + new string('x', 100_000), "text/plain", 500), options => options.MaxResponseBytes = 1000);
        Assert.Equal(HttpStatusCode.InternalServerError, failure.StatusCode);
        Assert.StartsWith("start xxx", failure.Response.BodyExcerpt, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_without_end_is_not_read_to_the_end()
    {
        await using var server = new ScriptedServer(ScriptedResponse.Text(new string('x', 4_000_000), "text/plain", 500) with { EndsWithConnection = true, Ending = Ending.Stall });
        using var client = Connect.To(server);
        await Assert.ThrowsAsync<ServerException>(() => client.Engines.ListAsync().DefaultTimeout());
        await server.ClientGone;
    }

    private static async Task<TException> FailAsync<TException>(ScriptedResponse response, Action<TwelveLabsClientOptions>? configure = null)
        where TException : ApiException
    {
        await using var server = new ScriptedServer(response);
        using var client = Connect.To(server, configure);
        return await Assert.ThrowsAsync<TException>(() => client.Engines.ListAsync());
    }
}
