using TwelveLabs.Tests.Http;

namespace TwelveLabs.Tests.Retries;

/// <summary>What stands on the wire is what the settings say, whatever the platform would repeat by itself.</summary>
public class ExactCountTests
{
    [Theory]
    [InlineData(0, Ending.Close)]
    [InlineData(2, Ending.Close)]
    [InlineData(0, Ending.Reset)]
    [InlineData(2, Ending.Reset)]
    public async Task A_request_without_a_body_is_sent_as_often_as_the_settings_say(int retries, Ending ending)
    {
        await using var server = new ScriptedServer(Reply.Bytes("", ending));
        using var client = Connect.Retrying(server, new PacingClock(), options => options.Retry.MaxRetries = retries);
        var failure = await Assert.ThrowsAsync<ConnectionException>(() => client.Indexes.GetAsync("i"));
        Assert.Equal(1 + retries, failure.Attempts);
        Assert.Equal(1 + retries, server.Calls.Count);
    }

    [Fact]
    public async Task A_connection_that_was_used_before_makes_no_difference()
    {
        await using var server = new ScriptedServer(Reply.Json("""{"data":[]}""") with { KeepsConnection = true }, Reply.Bytes("", Ending.Close));
        using var client = Connect.To(server);
        await client.Engines.ListAsync();
        await Assert.ThrowsAsync<ConnectionException>(() => client.Engines.ListAsync());
        Assert.Equal((2, 1), (server.Calls.Count, server.Connections));
    }
}
