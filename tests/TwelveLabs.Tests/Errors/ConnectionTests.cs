namespace TwelveLabs.Tests.Errors;

public class ConnectionTests
{
    [Fact]
    public async Task A_refused_connection_is_told_with_its_cause()
    {
        using var client = Connect.To(ScriptedServer.ClosedAddress(), Connect.Key);
        var failure = await Assert.ThrowsAsync<ConnectionException>(() => client.Engines.ListAsync());
        Assert.IsType<HttpRequestException>(failure.InnerException);
        Assert.Contains("Engines.ListAsync", failure.Message, StringComparison.Ordinal);
        Assert.Contains("refused", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_that_does_not_exist_is_told()
    {
        using var client = Connect.To(new Uri("https://no-such-host.invalid/v1.2"), Connect.Key);
        await Assert.ThrowsAsync<ConnectionException>(() => client.Engines.ListAsync());
    }

    [Fact]
    public async Task A_server_that_does_not_speak_tls_is_told()
    {
        await using var server = new ScriptedServer(ScriptedResponse.Bytes("plain text\r\n\r\n", Ending.Close));
        using var client = Connect.To(new UriBuilder(server.Address) { Scheme = "https" }.Uri, Connect.Key);
        await Assert.ThrowsAsync<ConnectionException>(() => client.Engines.ListAsync());
    }

    [Theory]
    [InlineData("", Ending.Reset)]
    [InlineData("", Ending.Close)]
    [InlineData("HTTP/1.1 200 OK\r\nX-Api-Ver", Ending.Reset)]
    [InlineData("HTTP/1.1 200 OK\r\nX-Api-Ver", Ending.Close)]
    [InlineData("SSH-2.0-server\r\n", Ending.Close)]
    public async Task A_response_that_breaks_off_before_its_body_is_a_broken_connection(string sent, Ending ending)
    {
        await using var server = new ScriptedServer(ScriptedResponse.Bytes(sent, ending));
        using var client = Connect.To(server);
        var failure = await Assert.ThrowsAnyAsync<TwelveLabsException>(() => client.Indexes.CreateAsync(new CreateIndexRequest { IndexName = "a", Engines = [new() { EngineName = "e", EngineOptions = [] }] }));
        Assert.IsType<ConnectionException>(failure);
        Assert.Single(server.Calls);
    }

    [Fact]
    public async Task A_connection_that_breaks_in_an_upload_is_told()
    {
        await using var server = new UploadServer { CutFirstAfter = 100_000 };
        using var client = Connect.To(new Uri(server.Address, "/v1.2"), Connect.Key);
        var upload = FileUpload.FromStream(new PatternStream(50_000_000), "a.mp4");
        await Assert.ThrowsAsync<ConnectionException>(() => client.Tasks.CreateAsync(new CreateTaskRequest { IndexId = "a", VideoFile = upload }));
    }

    [Fact]
    public async Task What_fails_in_the_callers_own_stream_comes_out_as_it_is()
    {
        await using var server = new UploadServer();
        using var client = Connect.To(new Uri(server.Address, "/v1.2"), Connect.Key);
        var stream = new PatternStream(500_000) { BeforeRead = (at, _) => at == 0 ? Task.CompletedTask : throw new InvalidDataException("the disk is gone") };
        var request = new CreateTaskRequest { IndexId = "a", VideoFile = FileUpload.FromStream(stream, "a.mp4") };
        var failure = await Assert.ThrowsAnyAsync<Exception>(() => client.Tasks.CreateAsync(request));
        Assert.Contains("the disk is gone", failure.ToString(), StringComparison.Ordinal);
        Assert.IsNotType<ConnectionException>(failure);
    }

    [Fact]
    public async Task A_closed_client_sends_nothing()
    {
        await using var server = new ScriptedServer(ScriptedResponse.Json("""{"data":[]}"""));
        var client = Connect.To(server);
        var engines = client.Engines;
        client.Dispose();
        client.Dispose();
        await Assert.ThrowsAsync<ObjectDisposedException>(() => engines.ListAsync());
        await Assert.ThrowsAsync<ObjectDisposedException>(() => client.Tasks.WaitForCompletionAsync("abc"));
        Assert.Empty(server.Calls);
    }

    [Fact]
    public async Task A_client_that_is_closed_ends_its_calls_and_says_so()
    {
        await using var server = new ScriptedServer(ScriptedResponse.Bytes("", Ending.Stall));
        var client = Connect.To(server);
        var call = client.Engines.ListAsync();
        await server.ArrivedAsync();
        client.Dispose();
        await Assert.ThrowsAsync<ObjectDisposedException>(() => call);
    }
}
