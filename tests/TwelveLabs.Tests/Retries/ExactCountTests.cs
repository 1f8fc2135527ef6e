namespace TwelveLabs.Tests.Retries;

/// <summary>
/// What may do harm stands on the wire as often as the settings say. A GET or DELETE whose connection ends before any byte of
/// the response the platform's handler may resend by itself, as it does for any HttpClient.
/// </summary>
public class ExactCountTests
{
    [Theory]
    [InlineData(0, Ending.Close)]
    [InlineData(2, Ending.Close)]
    [InlineData(0, Ending.Reset)]
    [InlineData(2, Ending.Reset)]
    public async Task A_request_with_a_body_is_sent_as_often_as_the_settings_say(int retries, Ending ending)
    {
        await using var server = new ScriptedServer(ScriptedResponse.Bytes("", ending));
        using var client = Connect.Retrying(server, new PacingClock(), options => options.Retry.MaxRetries = retries);
        var failure = await Assert.ThrowsAsync<ConnectionException>(() => client.Indexes.UpdateAsync("i", new UpdateIndexRequest { IndexName = "b" }));
        Assert.Equal(1 + retries, failure.Attempts);
        Assert.Equal(1 + retries, server.Calls.Count);
    }

    [Fact]
    public async Task A_create_is_sent_once_on_a_connection_that_was_used_before()
    {
        await using var server = new ScriptedServer(ScriptedResponse.Json("""{"data":[]}""") with { KeepsConnection = true }, ScriptedResponse.Bytes("", Ending.Close));
        using var client = Connect.To(server);
        await client.Engines.ListAsync();
        await Assert.ThrowsAsync<ConnectionException>(() => client.Indexes.CreateAsync(
            new CreateIndexRequest { IndexName = "a", Engines = [new() { EngineName = "marengo2.6", EngineOptions = [EngineOption.Visual] }] }));
        Assert.Equal((2, 1), (server.Calls.Count, server.Connections));
    }

    [Fact]
    public async Task A_read_whose_response_has_begun_is_sent_as_often_as_the_settings_say()
    {
        await using var server = new ScriptedServer(ScriptedResponse.Bytes("HTTP/1.1 2", Ending.Close));
        using var client = Connect.Retrying(server, new PacingClock(), options => options.Retry.MaxRetries = 2);
        var failure = await Assert.ThrowsAsync<ConnectionException>(() => client.Indexes.GetAsync("i"));
        Assert.Equal((3, 3), (failure.Attempts, server.Calls.Count));
    }
}
