using Microsoft.Extensions.Logging;

namespace TwelveLabs.Tests.Observability;

public sealed class VersionTests : IDisposable
{
    private readonly LogList _log = new();

    [Theory]
    [InlineData("1.2")]
    [InlineData("v1.2")]
    [InlineData("1.2.3")]
    [InlineData("1.2.20240816")]
    [InlineData(null)]
    public async Task The_version_that_the_client_was_made_for_is_no_news(string? version)
    {
        Assert.Equal(version, await CallAsync(Answer(version)));
        Assert.Empty(Versions);
    }

    [Theory]
    [InlineData("1.3")]
    [InlineData("v2")]
    [InlineData("1.20")]
    [InlineData("nonsense {0}")]
    public async Task Another_version_is_a_warning_and_no_failure(string version)
    {
        Assert.Equal(version, await CallAsync(Answer(version)));
        var entry = Assert.Single(Versions);
        Assert.Equal((LogLevel.Warning, 1, "UnexpectedApiVersion"), (entry.Level, entry.Id.Id, entry.Id.Name));
        Assert.Contains(version, entry.Message, StringComparison.Ordinal);
        Assert.Contains("1.2", entry.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(Connect.Key, entry.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_client_warns_once_however_many_calls_run_at_once()
    {
        await using var server = new ScriptedServer(Answer("1.3"));
        using var client = Client(server);
        await Task.WhenAll(Enumerable.Range(0, 20).Select(i => i % 2 == 0 ? (Task)client.Engines.ListAsync() : client.Indexes.ListAsync()));
        Assert.Single(Versions);

        using var other = Client(server);
        await other.Engines.ListAsync();
        Assert.Equal(2, Versions.Count);
    }

    [Fact]
    public async Task A_failed_call_and_a_stream_warn_too()
    {
        await using var server = new ScriptedServer(ScriptedResponse.Error(404).With("X-Api-Version", "1.3"), ScriptedResponse.Lines("""{"event_type":"stream_end"}""").With("x-api-version", "1.3"));
        using var first = Client(server);
        await Assert.ThrowsAsync<NotFoundException>(() => first.Engines.ListAsync());
        using var second = Client(server);
        await foreach (var _ in second.Generate.StreamTextAsync(new GenerateTextRequest { VideoId = "v", Prompt = "p" }))
        {
        }

        Assert.Equal(2, Versions.Count);
    }

    [Fact]
    public async Task Nothing_secret_is_logged_by_any_call()
    {
        await using var server = new ScriptedServer(Answer(Connect.Key), ScriptedResponse.Error(401, "api_key_invalid", Connect.Key));
        using var client = Client(server);
        await client.Engines.ListAsync();
        await Assert.ThrowsAsync<AuthenticationException>(() => client.Engines.ListAsync());
        Assert.NotEmpty(Versions);
        Assert.All(_log.Entries, entry => Assert.DoesNotContain(Connect.Key, entry.Message, StringComparison.Ordinal));
    }

    public void Dispose() => _log.Dispose();

    private List<LogEntry> Versions => [.. _log.Entries.Where(entry => entry.Id.Id == 1)];

    private static ScriptedResponse Answer(string? version)
    {
        var response = ScriptedResponse.Json("""{"data":[],"page_info":{"page":1,"total_page":1}}""");
        return version is null ? response : response.With("X-Api-Version", version);
    }

    private TwelveLabsClient Client(ScriptedServer server) => Connect.To(server, options => options.LoggerFactory = _log);

    private async Task<string?> CallAsync(ScriptedResponse response)
    {
        await using var server = new ScriptedServer(response);
        using var client = Client(server);
        return (await client.Engines.ListWithResponseAsync()).ApiVersion;
    }
}
