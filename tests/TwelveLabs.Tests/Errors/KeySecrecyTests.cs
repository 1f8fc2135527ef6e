namespace TwelveLabs.Tests.Errors;

/// <summary>The key stands in no exception, even when the service or a proxy sends it back.</summary>
public class KeySecrecyTests
{
    private const string Key = Connect.Key;

    private static string Escaped { get; } = string.Concat(Key.Select(c => $"\\u{(int)c:x4}"));

    public static TheoryData<string> Responses => [.. Scripts.Keys];

    private static Dictionary<string, ScriptedResponse> Scripts { get; } = new()
    {
        ["envelope that names it"] = ScriptedResponse.Error(401, "api_key_invalid", $"The key {Key} has expired.", $"https://docs.example/?key={Key}"),
        ["code that is it"] = ScriptedResponse.Error(401, Key),
        ["page that echoes the request"] = ScriptedResponse.Text($"<pre>GET /engines\nx-api-key: {Key}\n</pre>", "text/html", 502),
        ["header that echoes it"] = ScriptedResponse.Error(500).With("X-Request-Id", $"id-of-{Key}").With("X-Echo", Key),
        ["success that is none"] = ScriptedResponse.Json($$$"""{"data":[{"_id":{"{{{Key}}}":1}}]}"""),
        ["success that is text"] = ScriptedResponse.Text($"key {Key} is not known", "text/plain"),
        ["success with a wrong value"] = ScriptedResponse.Json($$"""{"data":[{"_id":"a","ready":"{{Key}}"}]}"""),
        ["version"] = ScriptedResponse.Error(500).With("X-Api-Version", Key),
        ["broken headers"] = ScriptedResponse.Bytes($"HTTP/1.1 200 OK\r\nx-api-key {Key}\r\n\r\n", Ending.Close),
        ["broken status line"] = ScriptedResponse.Bytes($"x-api-key: {Key}\r\n\r\n", Ending.Close),
        ["escaped in JSON"] = ScriptedResponse.Error(401, "api_key_invalid", Escaped),
        ["escaped in a wrong value"] = ScriptedResponse.Json($$"""{"data":[{"_id":"a","ready":"{{Escaped}}"}]}"""),
        ["in small letters"] = ScriptedResponse.Text(Key.ToLowerInvariant(), "text/plain", 500),
        ["cut in its middle"] = ScriptedResponse.Text($"The key was {Key[..^2]}", "text/plain", 500) with { PromisedLength = 900, Ending = Ending.Close },
        ["name of a header"] = ScriptedResponse.Error(500).With(Key, "value"),
        ["host of a redirect"] = new ScriptedResponse { Status = 302 }.With("Location", $"http://{Key.Replace("_", "-", StringComparison.Ordinal)}.example/"),
        ["reset"] = ScriptedResponse.Bytes("", Ending.Reset),
        ["redirect"] = new ScriptedResponse { Status = 302 }.With("Location", $"http://127.0.0.1:1/?key={Key}"),
    };

    [Theory]
    [MemberData(nameof(Responses))]
    public async Task No_exception_shows_the_key(string script)
    {
        await using var server = new ScriptedServer(Scripts[script]);
        using var client = Connect.To(server);
        var failure = await Assert.ThrowsAnyAsync<TwelveLabsException>(() => client.Engines.ListAsync());
        Assert.Equal(Key, server.Calls[0].Header("x-api-key"));
        Assert.DoesNotContain(Key[..^2], failure.ToString(), StringComparison.OrdinalIgnoreCase);
        if (failure is ApiException api)
        {
            var all = $"{api.Response.BodyExcerpt} {api.ServiceMessage} {api.Code} {api.DocsUrl} {string.Join(" ", api.Headers)}";
            Assert.DoesNotContain(Key[..^2], all, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public async Task A_placeholder_for_a_key_is_not_taken_out_of_what_the_service_says()
    {
        await using var server = new ScriptedServer(ScriptedResponse.Error(401, ErrorCodes.ApiKeyInvalid, "The key is not valid."));
        using var client = new TwelveLabsClient("key", new TwelveLabsClientOptions { BaseAddress = server.Address });

        var failure = await Assert.ThrowsAsync<AuthenticationException>(() => client.Engines.ListAsync());

        Assert.Equal(ErrorCodes.ApiKeyInvalid, failure.Code);
        Assert.Equal("The key is not valid.", failure.ServiceMessage);
    }

    [Fact]
    public async Task No_exception_of_a_stream_shows_the_key()
    {
        foreach (var line in new[] { $$$"""{"event_type":"stream_error","error":{"code":"x","message":"bad key {{{Key}}}"}}""", $$"""{"code":"x","message":"bad key {{Key}}"}""", $"broken {Key}" })
        {
            await using var server = new ScriptedServer(ScriptedResponse.Lines(line));
            using var client = Connect.To(server);
            var failure = await Assert.ThrowsAnyAsync<TwelveLabsException>(async () =>
            {
                await foreach (var _ in client.Generate.StreamTextAsync(new GenerateTextRequest { VideoId = "v", Prompt = "p" }))
                {
                }
            });
            Assert.DoesNotContain(Key, failure.ToString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Neither_client_nor_options_show_the_key()
    {
        await using var server = new ScriptedServer(ScriptedResponse.NoContent);
        using var client = Connect.To(server);
        Assert.DoesNotContain(Key, $"{client} {client.BaseAddress} {client.Engines}", StringComparison.Ordinal);
    }
}
