using System.Collections.Concurrent;

namespace TwelveLabs.Extensions.AspNetCore.Tests;

public sealed class ReplayStoreTests
{
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2024, 11, 6, 9, 30, 0, TimeSpan.Zero));

    [Fact]
    public async Task Of_many_that_claim_a_key_at_a_time_one_gets_it()
    {
        var store = new InMemoryWebhookReplayStore(timeProvider: _clock);
        var results = new ConcurrentBag<WebhookClaimResult>();

        await Parallel.ForAsync(0, 200, async (_, cancellationToken) => results.Add(await store.ClaimAsync("key", In(10), cancellationToken)));

        Assert.Single(results, WebhookClaimResult.Claimed);
        Assert.Equal(199, results.Count(result => result == WebhookClaimResult.InProgress));
    }

    [Fact]
    public async Task A_key_is_claimed_then_handled_then_forgotten_when_it_expires()
    {
        var store = new InMemoryWebhookReplayStore(timeProvider: _clock);

        Assert.Equal(WebhookClaimResult.Claimed, await ClaimAsync(store, "key"));
        Assert.Equal(WebhookClaimResult.InProgress, await ClaimAsync(store, "key"));
        await store.CompleteAsync("key", In(10), CancellationToken.None);
        _clock.Advance(TimeSpan.FromSeconds(9.999));
        Assert.Equal(WebhookClaimResult.Handled, await ClaimAsync(store, "key"));
        _clock.Advance(TimeSpan.FromSeconds(0.001));
        Assert.Equal(WebhookClaimResult.Claimed, await ClaimAsync(store, "key"));
    }

    [Fact]
    public async Task A_key_that_is_released_can_be_claimed_again_and_takes_no_room()
    {
        var store = new InMemoryWebhookReplayStore(capacity: 1, _clock);

        for (var i = 0; i < 3; i++)
        {
            Assert.Equal(WebhookClaimResult.Claimed, await ClaimAsync(store, $"key {i % 2}"));
            await store.ReleaseAsync($"key {i % 2}", CancellationToken.None);
        }
    }

    [Fact]
    public async Task A_full_store_still_knows_its_keys_and_takes_others_when_one_expires()
    {
        var store = new InMemoryWebhookReplayStore(capacity: 2, _clock);
        await store.ClaimAsync("late", In(20), CancellationToken.None);
        await store.ClaimAsync("early", In(10), CancellationToken.None);

        Assert.Equal(WebhookClaimResult.Full, await ClaimAsync(store, "another"));
        Assert.Equal(WebhookClaimResult.InProgress, await ClaimAsync(store, "early"));
        _clock.Advance(TimeSpan.FromSeconds(10));
        Assert.Equal(WebhookClaimResult.Claimed, await ClaimAsync(store, "another"));
        Assert.Equal(WebhookClaimResult.InProgress, await ClaimAsync(store, "late"));
        Assert.Equal(WebhookClaimResult.Full, await ClaimAsync(store, "early"));
    }

    [Fact]
    public async Task A_store_of_the_application_takes_the_place_of_the_one_in_memory()
    {
        var own = new FailingStore();
        await using var site = await StartAsync(own, _ => Task.CompletedTask);

        using var response = await site.PostAsync();

        Assert.Equal($"{Site.Path} whe_1 until {site.Now.AddSeconds(601):O}", own.Claimed);
    }

    [Fact]
    public async Task An_event_is_not_handled_while_the_store_is_not_there()
    {
        var calls = 0;
        await using var site = await StartAsync(new FailingStore { FailsClaims = true }, _ =>
        {
            calls++;
            return Task.CompletedTask;
        });

        using var response = await site.PostAsync();

        Assert.Equal((HttpStatusCode.InternalServerError, 0), (response.StatusCode, calls));
    }

    [Theory]
    [InlineData(false, HttpStatusCode.NoContent)]
    [InlineData(true, HttpStatusCode.InternalServerError)]
    public async Task A_store_that_fails_after_the_handler_does_not_change_the_response(bool throws, HttpStatusCode expected)
    {
        await using var site = await StartAsync(new FailingStore(), _ => throws ? throw new InvalidOperationException("the database is down") : Task.CompletedTask);

        using var response = await site.PostAsync();

        Assert.Equal(expected, response.StatusCode);
        Assert.Contains("Error 8 The store of webhooks failed when the handler of index.task.ready whe_1 had ended", site.Log.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_capacity_of_nothing_is_refused()
    {
        Assert.Equal("capacity", Assert.Throws<ArgumentOutOfRangeException>(() => new InMemoryWebhookReplayStore(0)).ParamName);
        Assert.Equal("capacity", Assert.Throws<ArgumentOutOfRangeException>(() => new ServiceCollection().AddTwelveLabsWebhookReplayProtection(-1)).ParamName);
    }

    private DateTimeOffset In(double seconds) => _clock.GetUtcNow().AddSeconds(seconds);

    private async Task<WebhookClaimResult> ClaimAsync(InMemoryWebhookReplayStore store, string key) => await store.ClaimAsync(key, In(10), CancellationToken.None);

    private static Task<Site> StartAsync(IWebhookReplayStore store, Func<WebhookEvent, Task> handler) => Site.StartAsync(
        application => application.MapTwelveLabsWebhook(Site.Path, (e, _) => handler(e)),
        builder => builder.Services.AddSingleton(store).AddTwelveLabsWebhookReplayProtection().AddTwelveLabsWebhooks(options => options.Secret = Site.Secret));

    private sealed class FailingStore : IWebhookReplayStore
    {
        public bool FailsClaims { get; init; }

        public string? Claimed { get; private set; }

        public ValueTask<WebhookClaimResult> ClaimAsync(string key, DateTimeOffset expiresAt, CancellationToken cancellationToken)
        {
            Claimed = $"{key} until {expiresAt:O}";
            return FailsClaims ? throw new IOException("the store is gone") : new(WebhookClaimResult.Claimed);
        }

        public ValueTask CompleteAsync(string key, DateTimeOffset expiresAt, CancellationToken cancellationToken) => throw new IOException("the store is gone");

        public ValueTask ReleaseAsync(string key, CancellationToken cancellationToken) => throw new IOException("the store is gone");
    }
}
