using System.Text;
using Newtonsoft.Json.Linq;

namespace TwelveLabs.Tests.Http;

/// <summary>A request to any path has all that the SDK does for the operations that it knows.</summary>
public class RawRequestTests
{
    [Fact]
    public async Task A_request_to_any_path_is_sent_and_its_response_returned()
    {
        await using var server = new ScriptedServer(ScriptedResponse.Json("""{"at":"2024-11-06T09:30:00Z"}""", 202).With("X-Api-Version", "1.2.7").With("X-Ratelimit-Remaining", "3"));
        using var client = Connect.To(server);
        var response = await client.SendAsync(new RawRequest(HttpMethod.Post, "/new/a%2Fb")
        {
            Query = { KeyValuePair.Create("q", "a b&c"), KeyValuePair.Create("q", "d") },
            Json = new JObject { ["name"] = "x" },
        });

        Assert.Equal(("POST", "/v1.2/new/a%2Fb?q=a%20b%26c&q=d", """{"name":"x"}"""), (server.Call.Method, server.Call.Target, server.Call.Text));
        Assert.Equal(("application/json", Connect.Key), (server.Call.Header("Content-Type"), server.Call.Header("x-api-key")));
        Assert.Equal((202, "1.2.7", 3), ((int)response.StatusCode, response.ApiVersion, response.RateLimit?.Remaining));
        Assert.Equal("2024-11-06T09:30:00Z", (string?)response.ReadJson()["at"]);
        Assert.Equal(response.ReadText(), Encoding.UTF8.GetString(response.Body.Span));
    }

    [Fact]
    public async Task A_content_of_the_callers_own_is_made_for_each_attempt()
    {
        await using var server = new ScriptedServer(ScriptedResponse.Error(429), ScriptedResponse.Json("{}"));
        using var client = Connect.Retrying(server, new PacingClock());
        var made = 0;
        await client.SendAsync(new RawRequest(HttpMethod.Post, "/new") { Content = () => new StringContent($"body {++made}", Encoding.UTF8, "text/plain") });
        Assert.Equal(["body 1", "body 2"], server.Calls.Select(call => call.Text));
        Assert.All(server.Calls, call => Assert.StartsWith("text/plain", call.Header("Content-Type"), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("GET", null, 3)]
    [InlineData("PUT", null, 3)]
    [InlineData("DELETE", null, 3)]
    [InlineData("POST", null, 1)]
    [InlineData("PATCH", null, 1)]
    [InlineData("POST", true, 3)]
    [InlineData("GET", false, 1)]
    public async Task What_is_retried_goes_by_the_method_unless_it_is_said(string method, bool? isSafe, int attempts)
    {
        await using var server = new ScriptedServer(ScriptedResponse.Error(503));
        using var client = Connect.Retrying(server, new PacingClock());
        var failure = await Assert.ThrowsAsync<ServerException>(() => client.SendAsync(new RawRequest(new HttpMethod(method), "/new") { IsSafeToRetry = isSafe }));
        Assert.Equal(attempts, server.Calls.Count);
        Assert.Equal(attempts, failure.Attempts);
    }

    [Fact]
    public async Task A_failure_is_the_exception_of_its_status_without_the_key()
    {
        await using var server = new ScriptedServer(ScriptedResponse.Error(404, "resource_not_exists", $"Not for {Connect.Key}."));
        using var client = Connect.To(server);
        var failure = await Assert.ThrowsAsync<NotFoundException>(() => client.SendAsync(new RawRequest(HttpMethod.Get, "/new")));
        Assert.Equal("resource_not_exists", failure.Code);
        Assert.DoesNotContain(Connect.Key, failure.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_response_larger_than_the_limit_is_not_read()
    {
        await using var server = new ScriptedServer(ScriptedResponse.Text(new string('a', 2000), "text/plain"));
        using var client = Connect.To(server, options => options.MaxResponseBytes = 1000);
        await Assert.ThrowsAsync<TwelveLabsException>(() => client.SendAsync(new RawRequest(HttpMethod.Get, "/new")));
    }

    [Fact]
    public async Task A_body_that_is_no_JSON_is_told_as_such()
    {
        await using var server = new ScriptedServer(ScriptedResponse.Text("{} {}", "text/plain"), ScriptedResponse.NoContent);
        using var client = Connect.To(server);
        var two = await client.SendAsync(new RawRequest(HttpMethod.Get, "/new"));
        Assert.Throws<ApiResponseException>(() => two.ReadJson());
        var none = await client.SendAsync(new RawRequest(HttpMethod.Get, "/new"));
        Assert.Throws<ApiResponseException>(() => none.ReadJson());
    }

    [Fact]
    public async Task A_content_that_fails_while_it_is_written_is_no_broken_connection()
    {
        await using var server = new ScriptedServer(ScriptedResponse.Json("{}"));
        using var client = Connect.Retrying(server, new PacingClock());
        var broken = new IOException("disk");
        var failure = await Assert.ThrowsAsync<CallbackException>(() => client.SendAsync(new RawRequest(HttpMethod.Put, "/a") { Content = () => new BrokenContent(broken) }));
        Assert.Same(broken, failure.InnerException);
        Assert.Equal(("Raw_Send", 1), (failure.Operation, failure.Attempts));
        Assert.Empty(server.Calls);
    }

    [Theory]
    [InlineData("indexes")]
    [InlineData("")]
    [InlineData("https://evil.example/")]
    [InlineData("/../admin")]
    [InlineData("/a/%2e%2E/../..")]
    [InlineData("/a/./b")]
    [InlineData("/a\\..\\..\\b")]
    [InlineData("/a?b=c")]
    [InlineData("/a#b")]
    [InlineData("/a b")]
    [InlineData("/\u00fc")]
    public async Task A_path_that_does_not_stay_below_the_base_address_is_refused_before_anything_is_sent(string path)
    {
        await using var server = new ScriptedServer(ScriptedResponse.Json("{}"));
        using var client = Connect.To(server);
        var failure = await Assert.ThrowsAsync<ArgumentException>(() => client.SendAsync(new RawRequest(HttpMethod.Get, path)));
        Assert.Equal("request.Path", failure.ParamName);
        Assert.Empty(server.Begun);
    }

    [Fact]
    public async Task Two_bodies_and_a_content_that_cannot_be_made_are_refused()
    {
        await using var server = new ScriptedServer(ScriptedResponse.Json("{}"));
        using var client = Connect.To(server);
        await Assert.ThrowsAsync<ArgumentException>(() => client.SendAsync(new RawRequest(HttpMethod.Post, "/a") { Json = 1, Content = () => new StringContent("") }));
        await Assert.ThrowsAsync<CallbackException>(() => client.SendAsync(new RawRequest(HttpMethod.Post, "/a") { Content = () => throw new NotSupportedException("No.") }));
        await Assert.ThrowsAsync<CallbackException>(() => client.SendAsync(new RawRequest(HttpMethod.Post, "/a") { Content = () => null! }));
        await Assert.ThrowsAsync<ArgumentNullException>(() => client.SendAsync(null!));
        Assert.Empty(server.Begun);
    }

    private sealed class BrokenContent(Exception failure) : HttpContent
    {
        protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
        {
            await stream.WriteAsync(new byte[10]);
            throw failure;
        }

        protected override bool TryComputeLength(out long length)
        {
            length = 1000;
            return true;
        }
    }
}
