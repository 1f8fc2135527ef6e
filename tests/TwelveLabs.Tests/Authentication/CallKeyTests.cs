namespace TwelveLabs.Tests.Authentication;

/// <summary>One client may call on behalf of several accounts.</summary>
public class CallKeyTests
{
    private const string Tenant = "tlk_9876543210TENANT";

    [Fact]
    public async Task A_key_of_a_call_is_sent_in_place_of_the_clients()
    {
        await using var server = new ScriptedServer(ScriptedResponse.Json("""{"data":[]}"""));
        using var client = Connect.To(server);
        await client.Engines.ListAsync(new RequestOptions { ApiKey = $" {Tenant}\n" });
        await client.Engines.ListAsync();
        Assert.Equal([Tenant, Connect.Key], server.Calls.Select(call => call.Header("x-api-key")));
    }

    [Fact]
    public async Task A_key_of_a_call_is_shown_nowhere()
    {
        await using var server = new ScriptedServer(ScriptedResponse.Error(400, message: $"No right for {Tenant}.").With("X-Echo", Tenant));
        using var client = Connect.To(server);
        var failure = await Assert.ThrowsAsync<BadRequestException>(() => client.Engines.ListAsync(new RequestOptions { ApiKey = Tenant }));
        Assert.DoesNotContain(Tenant, $"{failure} {failure.ServiceMessage} {failure.Headers["X-Echo"]}", StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_key_of_a_wait_is_shown_nowhere()
    {
        await using var server = new ScriptedServer(ScriptedResponse.Json($$"""{"_id":"t","status":"failed","error_message":"No right for {{Tenant}}."}"""));
        using var client = Connect.To(server);
        var failure = await Assert.ThrowsAnyAsync<TwelveLabsException>(() => client.Tasks.WaitForCompletionAsync("t", options: new RequestOptions { ApiKey = Tenant }));
        Assert.Contains("failed", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(Tenant, failure.ToString(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task The_provider_is_asked_for_nothing_where_a_call_has_its_own_key()
    {
        await using var server = new ScriptedServer(ScriptedResponse.Error(401, "api_key_invalid"));
        using var client = new TwelveLabsClient(
            ApiKeyProvider.FromFunction(_ => throw new InvalidOperationException("Not to be asked.")),
            new TwelveLabsClientOptions { BaseAddress = server.Address, Retry = RetryOptions.None });
        await Assert.ThrowsAsync<AuthenticationException>(() => client.Engines.ListAsync(new RequestOptions { ApiKey = Tenant }));
        Assert.Single(server.Calls);
    }

    [Theory]
    [InlineData("")]
    [InlineData("tlk_a b")]
    [InlineData("tlk_\u00fc")]
    public async Task A_key_of_a_call_that_can_be_none_is_refused_before_anything_is_sent(string key)
    {
        await using var server = new ScriptedServer(ScriptedResponse.Json("""{"data":[]}"""));
        using var client = Connect.To(server);
        var failure = await Assert.ThrowsAsync<ArgumentException>(() => client.Engines.ListAsync(new RequestOptions { ApiKey = key }));
        Assert.Equal("ApiKey", failure.ParamName);
        Assert.DoesNotContain("tlk_", failure.Message, StringComparison.Ordinal);
        Assert.Empty(server.Begun);
    }
}
