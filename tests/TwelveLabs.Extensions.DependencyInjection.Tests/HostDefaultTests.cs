using Microsoft.Extensions.Options;

namespace TwelveLabs.Extensions.DependencyInjection.Tests;

/// <summary>Of the defaults for all clients of a program the client takes everything except time limits and retries.</summary>
public class HostDefaultTests
{
    [Fact]
    public async Task A_timeout_for_all_clients_of_a_program_is_left_out()
    {
        var seen = await HttpClientAsync(http => http.Timeout = TimeSpan.FromSeconds(1), own: null);
        Assert.Equal(Timeout.InfiniteTimeSpan, seen.Timeout);
    }

    [Fact]
    public async Task A_timeout_for_this_very_client_holds()
    {
        var seen = await HttpClientAsync(http => http.Timeout = TimeSpan.FromSeconds(1), own: http => http.Timeout = TimeSpan.FromSeconds(2));
        Assert.Equal(TimeSpan.FromSeconds(2), seen.Timeout);
    }

    [Fact]
    public async Task Headers_and_the_version_of_HTTP_for_all_clients_of_a_program_hold()
    {
        await using var server = new ScriptedServer(Responses.Nothing);
        await using var app = await App.StartAsync(server, client => client.Services.ConfigureHttpClientDefaults(defaults =>
        {
            defaults.ConfigureHttpClient(http =>
            {
                http.DefaultRequestHeaders.Add("x-program", "newsroom");
                http.DefaultRequestVersion = HttpVersion.Version20;
                http.DefaultVersionPolicy = HttpVersionPolicy.RequestVersionOrLower;
            });
            defaults.AddHttpMessageHandler(() => new VersionStamp());
        }));

        await app.Client.Engines.ListAsync();

        Assert.Equal(("newsroom", "2.0 RequestVersionOrLower"), (server.Call.Header("x-program"), server.Call.Header("x-version")));
    }

    [Theory]
    [InlineData("https://api.example/v1.2?a=b")]
    [InlineData("https://api.example/v1.2#a")]
    [InlineData("https://a:b@api.example/v1.2")]
    public async Task A_base_address_with_more_than_is_sent_stops_the_host(string address)
    {
        var builder = App.Builder(("TwelveLabs:BaseAddress", address), ("TwelveLabs:ApiKey", App.Key));
        builder.Services.AddTwelveLabs(builder.Configuration.GetSection("TwelveLabs"));
        var failure = await Assert.ThrowsAsync<OptionsValidationException>(() => App.StartAsync(builder));
        Assert.Contains("TwelveLabs:BaseAddress must have no user information", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(address, failure.Message, StringComparison.Ordinal);
    }

    private static async Task<HttpClient> HttpClientAsync(Action<HttpClient> defaults, Action<HttpClient>? own)
    {
        HttpClient? seen = null;
        await using var server = new ScriptedServer(Responses.Nothing);
        await using var app = await App.StartAsync(server, client =>
        {
            client.Services.ConfigureHttpClientDefaults(http => http.ConfigureHttpClient(defaults));
            if (own is not null)
            {
                client.HttpClientBuilder.ConfigureHttpClient(own);
            }

            client.ConfigureClient((_, options) => seen = options.HttpClient);
        });
        await app.Client.Engines.ListAsync();
        return seen!;
    }

    private sealed class VersionStamp : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.Headers.Add("x-version", $"{request.Version} {request.VersionPolicy}");
            request.VersionPolicy = HttpVersionPolicy.RequestVersionOrLower;
            return base.SendAsync(request, cancellationToken);
        }
    }
}
