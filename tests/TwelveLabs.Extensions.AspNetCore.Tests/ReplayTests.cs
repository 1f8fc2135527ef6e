using System.Collections.Concurrent;
using Microsoft.AspNetCore.Http;

namespace TwelveLabs.Extensions.AspNetCore.Tests;

public sealed class ReplayTests
{
    private readonly ConcurrentQueue<WebhookEvent> _kept = new();
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2024, 11, 6, 9, 30, 0, TimeSpan.Zero));

    [Fact]
    public async Task A_replay_gets_a_204_and_does_not_reach_the_handler()
    {
        await using var site = await KeepingAsync();

        var statuses = await StatusesAsync(site, 3);

        Assert.Equal([HttpStatusCode.NoContent, HttpStatusCode.NoContent, HttpStatusCode.NoContent], statuses);
        Assert.Single(_kept);
        Assert.Contains("Information 5 The webhook index.task.ready whe_1 was handled before", site.Log.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_event_that_is_signed_anew_is_the_same_event()
    {
        await using var site = await KeepingAsync();

        using var first = await site.PostAsync(at: site.Now);
        using var second = await site.PostAsync(at: site.Now.AddSeconds(30));

        Assert.Equal((HttpStatusCode.NoContent, HttpStatusCode.NoContent), (first.StatusCode, second.StatusCode));
        Assert.Single(_kept);
    }

    [Fact]
    public async Task Other_events_are_handled_and_so_is_an_event_at_another_endpoint()
    {
        await using var site = await StartAsync(application =>
        {
            application.MapTwelveLabsWebhook(Site.Path, Keep);
            application.MapTwelveLabsWebhook("/other", Keep);
        });
        using var post = new HttpClient();

        await StatusesAsync(site, 1);
        using var further = await site.PostAsync(Site.Event.Replace("whe_1", "whe_2", StringComparison.Ordinal));
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(site.Url, "/other")) { Content = new StringContent(Site.Event) };
        request.Headers.Add(WebhookSignature.HeaderName, WebhookSignature.Create(Site.Event, Site.Secret, site.Now));
        using var other = await post.SendAsync(request);

        Assert.Equal(["whe_1", "whe_2", "whe_1"], _kept.Select(e => e.Id));
    }

    [Theory]
    [InlineData("/HOOKS/twelvelabs")]
    [InlineData("/hooks/twelvelabs/")]
    [InlineData("/hooks/twelvelabs?again=1")]
    public async Task A_replay_at_another_address_of_the_endpoint_is_a_replay(string address)
    {
        await using var site = await KeepingAsync();
        using var post = new HttpClient();
        await StatusesAsync(site, 1);

        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(site.Url, address)) { Content = new StringContent(Site.Event) };
        request.Headers.Add(WebhookSignature.HeaderName, WebhookSignature.Create(Site.Event, Site.Secret, site.Now));
        using var response = await post.SendAsync(request);

        Assert.Equal(HttpStatusCode.NoContent, response.StatusCode);
        Assert.Single(_kept);
    }

    [Fact]
    public async Task Events_without_an_id_are_told_apart_by_their_bodies()
    {
        await using var site = await KeepingAsync();
        var nameless = Site.Event.Replace("whe_1", "", StringComparison.Ordinal);

        foreach (var body in new[] { nameless, nameless, nameless.Replace("t1", "t2", StringComparison.Ordinal) })
        {
            using var response = await site.PostAsync(body);
            Assert.Equal(HttpStatusCode.NoContent, response.StatusCode);
        }

        Assert.Equal(["t1", "t2"], _kept.Select(e => e.Data.Id));
    }

    [Fact]
    public async Task An_event_whose_handler_throws_is_handled_when_it_comes_again()
    {
        var calls = 0;
        await using var site = await StartAsync(application => application.MapTwelveLabsWebhook(
            Site.Path, (_, _) => ++calls == 1 ? throw new InvalidOperationException("the database is down") : Task.CompletedTask));

        Assert.Equal([HttpStatusCode.InternalServerError, HttpStatusCode.NoContent, HttpStatusCode.NoContent], await StatusesAsync(site, 3));
        Assert.Equal(2, calls);
    }

    [Theory]
    [InlineData(503)]
    [InlineData(404)]
    [InlineData(302)]
    public async Task An_event_whose_handler_sets_a_status_of_failure_is_handled_when_it_comes_again(int status)
    {
        var calls = 0;
        await using var site = await StartAsync(application => application.MapTwelveLabsWebhook(Site.Path, (_, context, _) =>
        {
            context.Response.StatusCode = ++calls == 1 ? status : 202;
            return Task.CompletedTask;
        }));

        Assert.Equal([(HttpStatusCode)status, HttpStatusCode.Accepted, HttpStatusCode.NoContent], await StatusesAsync(site, 3));
        Assert.Equal(2, calls);
    }

    [Fact]
    public async Task Of_two_deliveries_at_a_time_one_is_handled_and_the_other_is_asked_to_come_again()
    {
        var begun = new TaskCompletionSource();
        var end = new TaskCompletionSource();
        var calls = 0;
        await using var site = await StartAsync(application => application.MapTwelveLabsWebhook(Site.Path, async (_, _) =>
        {
            calls++;
            begun.SetResult();
            await end.Task;
        }));

        var first = site.PostAsync();
        await begun.Task;
        using var second = await site.PostAsync();
        end.SetResult();
        using var handled = await first;

        Assert.Equal((HttpStatusCode.ServiceUnavailable, HttpStatusCode.NoContent), (second.StatusCode, handled.StatusCode));
        Assert.Equal(TimeSpan.FromSeconds(1), second.Headers.RetryAfter?.Delta);
        Assert.Equal([HttpStatusCode.NoContent], await StatusesAsync(site, 1));
        Assert.Equal(1, calls);
    }

    [Fact]
    public async Task An_event_whose_request_was_aborted_is_handled_when_it_comes_again()
    {
        var store = new ReleasingStore();
        var begun = new TaskCompletionSource();
        var calls = 0;
        await using var site = await StartAsync(
            application => application.MapTwelveLabsWebhook(Site.Path, async (_, cancellationToken) =>
            {
                if (++calls == 1)
                {
                    var aborted = new TaskCompletionSource();
                    cancellationToken.Register(() => aborted.SetCanceled(cancellationToken));
                    begun.SetResult();
                    await aborted.Task;
                }
            }),
            services => services.AddSingleton<IWebhookReplayStore>(store));
        using var client = new CancellationTokenSource();

        var request = site.SendAsync(new StringContent(Site.Event), WebhookSignature.Create(Site.Event, Site.Secret, site.Now), client.Token);
        await begun.Task;
        await client.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => request);
        await store.Released.Task.DefaultTimeout();

        Assert.Equal([HttpStatusCode.NoContent], await StatusesAsync(site, 1));
        Assert.Equal(2, calls);
    }

    [Fact]
    public async Task Until_the_last_second_in_which_a_signature_is_accepted_its_event_is_a_replay()
    {
        await using var site = await KeepingAsync();
        var latest = site.Now.AddMinutes(5);

        using var first = await site.PostAsync(at: latest);
        _clock.Advance(TimeSpan.FromMinutes(10) + TimeSpan.FromMilliseconds(999));
        using var last = await site.PostAsync(at: latest);
        _clock.Advance(TimeSpan.FromMilliseconds(1));
        using var late = await site.PostAsync(at: latest);

        Assert.Equal((HttpStatusCode.NoContent, HttpStatusCode.NoContent, HttpStatusCode.Unauthorized), (first.StatusCode, last.StatusCode, late.StatusCode));
        Assert.Single(_kept);
    }

    [Fact]
    public async Task A_store_that_is_full_makes_the_service_send_an_event_again()
    {
        await using var site = await StartAsync(application => application.MapTwelveLabsWebhook(Site.Path, Keep), services => services.AddTwelveLabsWebhookReplayProtection(capacity: 1));
        var other = Site.Event.Replace("whe_1", "whe_2", StringComparison.Ordinal);

        await StatusesAsync(site, 1);
        using var refused = await site.PostAsync(other);
        _clock.Advance(TimeSpan.FromSeconds(601));
        using var taken = await site.PostAsync(other);

        Assert.Equal((HttpStatusCode.ServiceUnavailable, HttpStatusCode.NoContent), (refused.StatusCode, taken.StatusCode));
        Assert.Contains("Warning 7 The store of webhooks is full; index.task.ready whe_2", site.Log.Text, StringComparison.Ordinal);
        Assert.Equal(["whe_1", "whe_2"], _kept.Select(e => e.Id));
    }

    [Fact]
    public async Task With_a_tolerance_without_an_end_the_application_does_not_start()
    {
        var failure = await Assert.ThrowsAsync<InvalidOperationException>(() => StartAsync(
            application => application.MapTwelveLabsWebhook(Site.Path, Keep, options => options.Tolerance = Timeout.InfiniteTimeSpan)));
        Assert.Contains("TwelveLabs:WebhookTolerance", failure.Message, StringComparison.Ordinal);
    }

    private Task<Site> KeepingAsync() => StartAsync(application => application.MapTwelveLabsWebhook(Site.Path, Keep));

    private Task<Site> StartAsync(Action<WebApplication> map, Action<IServiceCollection>? services = null) => Site.StartAsync(map, builder =>
    {
        builder.Services.AddSingleton<TimeProvider>(_clock).AddTwelveLabsWebhooks(options => options.Secret = Site.Secret);
        services?.Invoke(builder.Services);
        builder.Services.AddTwelveLabsWebhookReplayProtection();
    });

    private Task Keep(WebhookEvent webhookEvent, CancellationToken cancellationToken)
    {
        _kept.Enqueue(webhookEvent);
        return Task.CompletedTask;
    }

    private static async Task<List<HttpStatusCode>> StatusesAsync(Site site, int count)
    {
        var statuses = new List<HttpStatusCode>();
        for (var i = 0; i < count; i++)
        {
            using var response = await site.PostAsync();
            statuses.Add(response.StatusCode);
        }

        return statuses;
    }

    /// <summary>Tells when a claim was released.</summary>
    private sealed class ReleasingStore : IWebhookReplayStore
    {
        private readonly InMemoryWebhookReplayStore _inner = new();

        public TaskCompletionSource Released { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public ValueTask<WebhookClaimResult> ClaimAsync(string key, DateTimeOffset expiresAt, CancellationToken cancellationToken) =>
            _inner.ClaimAsync(key, DateTimeOffset.MaxValue, cancellationToken);

        public ValueTask CompleteAsync(string key, DateTimeOffset expiresAt, CancellationToken cancellationToken) => _inner.CompleteAsync(key, expiresAt, cancellationToken);

        public async ValueTask ReleaseAsync(string key, CancellationToken cancellationToken)
        {
            cancellationToken.ThrowIfCancellationRequested();
            await _inner.ReleaseAsync(key, cancellationToken);
            Released.SetResult();
        }
    }
}
