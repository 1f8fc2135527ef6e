using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace TwelveLabs.Extensions.AspNetCore.Tests;

public sealed class EndpointTests
{
    private readonly ConcurrentQueue<WebhookEvent> _kept = new();

    [Fact]
    public async Task An_event_that_is_signed_reaches_the_handler()
    {
        await using var site = await Site.KeepingAsync(_kept);

        using var response = await site.PostAsync();

        Assert.Equal(HttpStatusCode.NoContent, response.StatusCode);
        var e = Assert.Single(_kept);
        Assert.Equal(("whe_1", WebhookEventType.IndexTaskReady, "t1"), (e.Id, e.Type, e.Data.Id));
        Assert.Contains("Debug 4 The webhook index.task.ready whe_1 was handled", site.Log.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_not_signed_rightly_is_answered_with_401_and_reaches_nobody()
    {
        await using var site = await Site.KeepingAsync(_kept);

        using var forged = await site.PostAsync(secret: "another");
        using var bare = await site.SendAsync(new StringContent(Site.Event), signature: null);
        using var garbled = await site.SendAsync(new StringContent(Site.Event), "sha256=abc");
        using var old = await site.PostAsync(at: site.Now.AddMinutes(-6));

        foreach (var (response, told) in new[] { (forged, "does not match"), (bare, "no TL-Signature header"), (garbled, "no time"), (old, "ago") })
        {
            var text = await response.Content.ReadAsStringAsync();
            Assert.Equal((HttpStatusCode.Unauthorized, "text/plain"), (response.StatusCode, response.Content.Headers.ContentType?.MediaType));
            Assert.Contains(told, text, StringComparison.Ordinal);
            Assert.Contains(told, site.Log.Text, StringComparison.Ordinal);
            Assert.DoesNotContain(Site.Secret, text + site.Log.Text, StringComparison.Ordinal);
        }

        Assert.Contains("Warning 1 A webhook was refused, NoMatch", site.Log.Text, StringComparison.Ordinal);
        Assert.Empty(_kept);
    }

    [Fact]
    public async Task A_signed_body_that_is_no_event_is_answered_with_400_and_its_place()
    {
        await using var site = await Site.KeepingAsync(_kept);

        using var response = await site.PostAsync("""{"id": "whe_1", "type": "index.task.ready", "data": {"id": "t1", "metadata": {"duration": "long"}}}""");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("data.metadata.duration", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains("Warning 2 A webhook was refused", site.Log.Text, StringComparison.Ordinal);
        Assert.Empty(_kept);
    }

    [Theory]
    [InlineData(1000, false, 1000, HttpStatusCode.NoContent)]
    [InlineData(1000, true, 1000, HttpStatusCode.NoContent)]
    [InlineData(1001, false, 1000, HttpStatusCode.RequestEntityTooLarge)]
    [InlineData(1001, true, 1000, HttpStatusCode.RequestEntityTooLarge)]
    [InlineData(100_000, true, 1000, HttpStatusCode.RequestEntityTooLarge)]
    [InlineData(9_000, true, 10_000, HttpStatusCode.NoContent)]
    [InlineData(10_000, true, 10_000, HttpStatusCode.NoContent)]
    [InlineData(10_001, true, 10_000, HttpStatusCode.RequestEntityTooLarge)]
    public async Task A_body_up_to_the_limit_is_read_and_no_larger_one(int size, bool chunked, int limit, HttpStatusCode expected)
    {
        await using var site = await Site.KeepingAsync(_kept, options => options.MaxBodyBytes = limit);
        var body = Encoding.UTF8.GetBytes(Site.Event.PadRight(size));
        HttpContent content = chunked ? new StreamContent(new NoLength(body)) : new ByteArrayContent(body);

        using var response = await site.SendAsync(content, WebhookSignature.Create(body, Site.Secret, site.Now));

        Assert.Equal(expected, response.StatusCode);
        Assert.Equal(expected == HttpStatusCode.NoContent ? 1 : 0, _kept.Count);
        Assert.Equal(expected != HttpStatusCode.NoContent, site.Log.Text.Contains("Warning 3", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_body_that_says_it_is_too_large_is_refused_before_it_is_sent()
    {
        await using var site = await Site.KeepingAsync(_kept);
        using var http = new HttpClient(new SocketsHttpHandler { Expect100ContinueTimeout = Timeout.InfiniteTimeSpan });
        var body = new byte[(256 * 1024) + 1];
        using var content = new StreamContent(new MemoryStream(body));
        using var request = new HttpRequestMessage(HttpMethod.Post, site.Url) { Content = content, Headers = { ExpectContinue = true } };
        request.Headers.Add("TL-Signature", WebhookSignature.Create(body, Site.Secret, site.Now));

        using var response = await http.SendAsync(request);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
        Assert.Equal("A webhook's body may have 262144 bytes here.", await response.Content.ReadAsStringAsync());
        Assert.Equal(0, (await content.ReadAsStreamAsync()).Position);
    }

    [Fact]
    public async Task A_quarter_of_a_megabyte_is_read_unless_another_limit_is_set()
    {
        await using var site = await Site.KeepingAsync(_kept);

        using var fits = await site.PostAsync(Site.Event.PadRight(256 * 1024));
        using var larger = await site.PostAsync(Site.Event.PadRight((256 * 1024) + 1));

        Assert.Equal((HttpStatusCode.NoContent, HttpStatusCode.RequestEntityTooLarge), (fits.StatusCode, larger.StatusCode));
    }

    [Fact]
    public async Task A_handler_that_throws_makes_an_error_so_that_the_event_is_sent_again()
    {
        await using var site = await Site.StartAsync(
            application => application.MapTwelveLabsWebhook(Site.Path, (_, _) => throw new InvalidOperationException("the database is down")),
            builder => builder.Services.AddTwelveLabsWebhooks(options => options.Secret = Site.Secret));

        using var response = await site.PostAsync();

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.DoesNotContain("was handled", site.Log.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_handler_is_told_when_the_request_is_given_up()
    {
        var begun = new TaskCompletionSource();
        var told = new TaskCompletionSource();
        await using var site = await Site.StartAsync(
            application => application.MapTwelveLabsWebhook(Site.Path, async (_, cancellationToken) =>
            {
                cancellationToken.Register(told.SetResult);
                begun.SetResult();
                await told.Task;
            }),
            builder => builder.Services.AddTwelveLabsWebhooks(options => options.Secret = Site.Secret));
        using var client = new CancellationTokenSource();

        var request = site.SendAsync(new StringContent(Site.Event), WebhookSignature.Create(Site.Event, Site.Secret, site.Now), client.Token);
        await begun.Task;
        await client.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => request);
        await told.Task.DefaultTimeout();
    }

    [Fact]
    public async Task A_handler_may_look_at_the_request_and_choose_the_status()
    {
        await using var site = await Site.StartAsync(
            application => application.MapTwelveLabsWebhook(Site.Path, (e, context, _) =>
            {
                context.Response.Headers["X-Seen"] = $"{context.Request.Method} {e.Id}";
                context.Response.StatusCode = 202;
                return Task.CompletedTask;
            }),
            builder => builder.Services.AddTwelveLabsWebhooks(options => options.Secret = Site.Secret));

        using var response = await site.PostAsync();

        Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
        Assert.Equal("POST whe_1", response.Headers.GetValues("X-Seen").Single());
    }

    [Fact]
    public async Task A_handler_may_respond_itself()
    {
        await using var site = await Site.StartAsync(
            application => application.MapTwelveLabsWebhook(Site.Path, async (e, context, cancellationToken) =>
            {
                await context.Response.WriteAsync(e.Id, cancellationToken);
                await context.Response.CompleteAsync();
            }),
            builder => builder.Services.AddTwelveLabsWebhooks(options => options.Secret = Site.Secret));

        using var response = await site.PostAsync();

        Assert.Equal((HttpStatusCode.OK, "whe_1"), (response.StatusCode, await response.Content.ReadAsStringAsync()));
    }

    [Fact]
    public async Task A_handler_can_be_a_service_of_the_request()
    {
        await using var site = await Site.StartAsync(
            application => application.MapTwelveLabsWebhook<Keeper>(Site.Path),
            builder => builder.Services.AddSingleton(_kept).AddScoped<Keeper>().AddTwelveLabsWebhooks(options => options.Secret = Site.Secret));

        using var first = await site.PostAsync();
        using var second = await site.PostAsync();

        Assert.Equal((HttpStatusCode.NoContent, HttpStatusCode.NoContent), (first.StatusCode, second.StatusCode));
        Assert.Equal(["whe_1 of 1", "whe_1 of 1"], _kept.Select(e => e.Id));
    }

    [Fact]
    public async Task A_convention_can_be_added()
    {
        await using var site = await Site.StartAsync(
            application => application.MapTwelveLabsWebhook(Site.Path, (_, _) => Task.CompletedTask).RequireHost("other.example.com"),
            builder => builder.Services.AddTwelveLabsWebhooks(options => options.Secret = Site.Secret));

        using var response = await site.PostAsync();

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    private sealed class Keeper(ConcurrentQueue<WebhookEvent> kept) : IWebhookHandler
    {
        private int _calls;

        public Task HandleAsync(WebhookEvent webhookEvent, CancellationToken cancellationToken)
        {
            webhookEvent.Id += $" of {++_calls}";
            kept.Enqueue(webhookEvent);
            return Task.CompletedTask;
        }
    }

    /// <summary>A body of which nobody knows the length beforehand.</summary>
    private sealed class NoLength(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;
    }
}
