using System.IO.Compression;
using System.Text;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Polly;
using Polly.Retry;

namespace TwelveLabs.Extensions.DependencyInjection.Tests;

public class HandlerTests
{
    [Fact]
    public async Task A_client_that_lives_long_asks_for_the_handler_of_the_moment_with_each_request()
    {
        var handlers = new RenewedHandlers();
        await using var server = new ScriptedServer(Responses.Nothing);
        await using var app = await App.StartAsync(server, client => client.Services.Replace(ServiceDescriptor.Singleton<IHttpMessageHandlerFactory>(handlers)));

        await app.Client.Engines.ListAsync();
        handlers.Renew();
        await app.Client.Engines.ListAsync();
        await app.Client.Engines.ListAsync();

        Assert.Equal(["1 TwelveLabs", "2 TwelveLabs", "2 TwelveLabs"], handlers.Used);
    }

    [Fact]
    public async Task Redirects_are_not_followed_and_cookies_are_not_kept()
    {
        await using var server = new ScriptedServer(call =>
            (call.Path == "/v1.2/engines" ? Redirect("/elsewhere") : Responses.Nothing).With("Set-Cookie", "session=1"));
        await using var app = await App.StartAsync(server);

        Assert.Equal(HttpStatusCode.Redirect, (await Assert.ThrowsAnyAsync<ApiException>(() => app.Client.Engines.ListAsync())).StatusCode);
        await app.Client.Indexes.ListAsync();

        Assert.Equal(["/v1.2/engines", "/v1.2/indexes"], server.Calls.Select(call => call.Path));
        Assert.Null(server.Calls[1].Header("Cookie"));
    }

    [Fact]
    public async Task Compressed_responses_are_read()
    {
        await using var server = new ScriptedServer(new ScriptedResponse { Pieces = [Packed("""{"data":[{"_id":"marengo2.6"}]}""")] }.With("Content-Encoding", "gzip"));
        await using var app = await App.StartAsync(server);

        Assert.Equal("marengo2.6", Assert.Single((await app.Client.Engines.ListAsync()).Data).Id);
        Assert.StartsWith("gzip, deflate", server.Call.Header("Accept-Encoding"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_compressed_response_that_was_cut_is_asked_for_again(bool decodes)
    {
        var whole = Packed("{\"data\":[" + string.Join(',', Enumerable.Range(0, 3000).Select(i => $"{{\"_id\":\"{i * 7919 % 3001}\"}}")) + "]}");
        ScriptedResponse Compressed(byte[] bytes) => new ScriptedResponse { Pieces = [bytes], Chunked = true }.With("Content-Encoding", "gzip");
        await using var server = new ScriptedServer(Compressed(whole[..(whole.Length / 2)]), Compressed(whole));
        await using var app = await App.StartAsync(server, client =>
        {
            client.Services.Configure<TwelveLabsOptions>(options => (options.Retry.MaxRetries, options.Retry.BaseDelay) = (1, TimeSpan.Zero));
            client.Services.ConfigureHttpClientDefaults(http => http.ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler
            {
                AutomaticDecompression = decodes ? DecompressionMethods.All : DecompressionMethods.None,
            }));
        });

        Assert.Equal(3000, (await app.Client.Engines.ListAsync()).Data.Count);
        Assert.Equal(2, server.Calls.Count);
    }

    [Fact]
    public async Task Users_add_handlers_and_headers_in_the_usual_way()
    {
        await using var server = new ScriptedServer(Responses.Nothing);
        await using var app = await App.StartAsync(server, client => client.HttpClientBuilder
            .AddHttpMessageHandler(() => new Stamp("first"))
            .ConfigureHttpClient(http => http.DefaultRequestHeaders.Add("x-second", "2")));

        await app.Client.Engines.ListAsync();

        Assert.Equal(("yes", "2"), (server.Call.Header("x-first"), server.Call.Header("x-second")));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_handler_that_follows_redirects_is_refused_when_the_client_is_made(bool sockets)
    {
        await using var server = new ScriptedServer(Responses.Nothing);
        await using var app = await App.StartAsync(server, client => client.HttpClientBuilder
            .ConfigurePrimaryHttpMessageHandler(() => sockets ? new SocketsHttpHandler() : new Stamp("outer") { InnerHandler = new HttpClientHandler() }));

        var failure = Assert.Throws<InvalidOperationException>(() => app.Client);

        Assert.Contains("follows redirects", failure.Message, StringComparison.Ordinal);
        Assert.Contains("TwelveLabs:AllowRedirects", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_handler_that_follows_redirects_is_taken_where_that_is_allowed()
    {
        await using var server = new ScriptedServer(call => call.Path == "/v1.2/engines" ? Redirect("/v1.2/elsewhere") : Responses.Nothing);
        await using var app = await App.StartAsync(server, client =>
        {
            client.Services.Configure<TwelveLabsOptions>(options => options.AllowRedirects = true);
            client.HttpClientBuilder.ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler());
        });

        await app.Client.Engines.ListAsync();

        Assert.Equal(["/v1.2/engines", "/v1.2/elsewhere"], server.Calls.Select(call => call.Path));
    }

    [Fact]
    public async Task Retries_that_a_program_gives_all_its_clients_do_not_multiply_with_the_clients_own()
    {
        await using var server = new ScriptedServer(Responses.Unavailable);
        await using var app = await App.StartAsync(server, client => client.Services.ConfigureHttpClientDefaults(http => Retries(http, 3)));

        await Assert.ThrowsAsync<ServerException>(() => app.Client.Engines.ListAsync());

        Assert.Single(server.Calls);
    }

    [Fact]
    public async Task Retries_that_are_given_to_this_very_client_stay()
    {
        await using var server = new ScriptedServer(Responses.Unavailable);
        await using var app = await App.StartAsync(server, client => Retries(client.HttpClientBuilder, 3));

        await Assert.ThrowsAsync<ServerException>(() => app.Client.Engines.ListAsync());

        Assert.Equal(4, server.Calls.Count);
    }

    [Fact]
    public async Task A_handler_that_a_program_gives_all_its_clients_is_used_and_follows_no_redirects()
    {
        var own = new SocketsHttpHandler();
        await using var server = new ScriptedServer(Responses.Nothing);
        await using var app = await App.StartAsync(
            server, client => client.Services.ConfigureHttpClientDefaults(http => http.ConfigurePrimaryHttpMessageHandler(() => own)));

        await app.Client.Engines.ListAsync();

        Assert.Single(server.Calls);
        Assert.False(own.AllowAutoRedirect || own.UseCookies);
    }

    private static ScriptedResponse Redirect(string target) => new ScriptedResponse { Status = 302 }.With("Location", target);

    private static byte[] Packed(string text)
    {
        using var packed = new MemoryStream();
        using (var stream = new GZipStream(packed, CompressionLevel.Fastest))
        {
            stream.Write(Encoding.UTF8.GetBytes(text));
        }

        return packed.ToArray();
    }

    private static void Retries(IHttpClientBuilder http, int count) => http.AddResilienceHandler("of-the-program", pipeline => pipeline.AddRetry(
        new RetryStrategyOptions<HttpResponseMessage>
        {
            MaxRetryAttempts = count,
            Delay = TimeSpan.Zero,
            ShouldHandle = arguments => new ValueTask<bool>(arguments.Outcome.Result?.IsSuccessStatusCode == false),
        }));

    private sealed class Stamp(string name) : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.Headers.Add($"x-{name}", "yes");
            return base.SendAsync(request, cancellationToken);
        }
    }

    /// <summary>Stands for the factory after the lifetime of a handler has passed, which takes a minute or more.</summary>
    private sealed class RenewedHandlers : IHttpMessageHandlerFactory
    {
        private readonly List<string> _used = [];
        private int _number = 1;

        public IReadOnlyList<string> Used => _used;

        public void Renew() => _number++;

        public HttpMessageHandler CreateHandler(string name) => new Counted(this, $"{_number} {name}");

        private sealed class Counted(RenewedHandlers owner, string mark) : DelegatingHandler(new SocketsHttpHandler { AllowAutoRedirect = false })
        {
            protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
            {
                owner._used.Add(mark);
                return base.SendAsync(request, cancellationToken);
            }
        }
    }
}
