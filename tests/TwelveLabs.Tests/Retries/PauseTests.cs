namespace TwelveLabs.Tests.Retries;

public class PauseTests
{
    private static readonly ScriptedResponse Fine = ScriptedResponse.Json("""{"data":[]}""");
    private readonly PacingClock _clock = new();

    [Fact]
    public async Task A_429_with_retry_after_waits_that_long_and_then_succeeds()
    {
        await using var server = new ScriptedServer(ScriptedResponse.Error(429).With("Retry-After", "7"), Fine);
        using var client = Connect.Retrying(server, _clock);
        await client.Engines.ListAsync();
        Assert.Equal([7d], _clock.Pauses);
    }

    [Fact]
    public async Task A_date_to_retry_after_is_waited_for()
    {
        var date = _clock.GetUtcNow().AddSeconds(21).ToString("R", System.Globalization.CultureInfo.InvariantCulture);
        await using var server = new ScriptedServer(ScriptedResponse.Error(503).With("Retry-After", date), Fine);
        using var client = Connect.Retrying(server, _clock);
        await client.Engines.ListAsync();
        Assert.Equal([21d], _clock.Pauses);
    }

    [Fact]
    public async Task The_end_of_the_window_is_waited_for_when_the_limit_refused_the_call()
    {
        var reset = _clock.GetUtcNow().AddSeconds(30).ToUnixTimeSeconds();
        await using var server = new ScriptedServer(ScriptedResponse.Error(429).With("X-Ratelimit-Reset", $"{reset}"), Fine);
        using var client = Connect.Retrying(server, _clock);
        await client.Engines.ListAsync();
        Assert.Equal([30d], _clock.Pauses);
    }

    [Fact]
    public async Task A_window_that_ends_hours_away_fails_at_once_and_says_when_to_come_back()
    {
        var reset = _clock.GetUtcNow().AddHours(5).AddMinutes(12);
        await using var server = new ScriptedServer(ScriptedResponse.Error(429).With("X-Ratelimit-Reset", $"{reset.ToUnixTimeSeconds()}"), Fine);
        using var client = Connect.Retrying(server, _clock);
        var failure = await Assert.ThrowsAsync<RateLimitException>(() => client.Engines.ListAsync());
        Assert.Equal((TimeSpan.FromMinutes(312), reset), (failure.RetryAfter, failure.RetryAt));
        Assert.Contains("Try again in 5 h 12 min, at 2024-11-06 14:42:00 UTC.", failure.Message, StringComparison.Ordinal);
        Assert.Empty(_clock.Pauses);
        Assert.Single(server.Calls);
    }

    [Fact]
    public async Task How_long_the_service_may_ask_to_wait_is_a_setting()
    {
        await using var server = new ScriptedServer(ScriptedResponse.Error(503).With("Retry-After", "61"), Fine);
        using var client = Connect.Retrying(server, _clock);
        Assert.Equal(TimeSpan.FromSeconds(61), (await Assert.ThrowsAsync<ServerException>(() => client.Engines.ListAsync())).Response.RetryAfter);
        await using var other = new ScriptedServer(ScriptedResponse.Error(503).With("Retry-After", "61"), Fine);
        using var patient = Connect.Retrying(other, _clock, options => options.Retry.MaxRetryAfter = TimeSpan.FromSeconds(61));
        await patient.Engines.ListAsync();
        Assert.Equal([61d], _clock.Pauses);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("Wed, 06 Nov 2024 09:00:00 GMT")]
    public async Task A_time_to_wait_that_is_over_leaves_the_pause_to_the_client(string header)
    {
        var told = new List<RetryAttempt>();
        await using var server = new ScriptedServer(ScriptedResponse.Error(429).With("Retry-After", header), Fine);
        using var client = Connect.Retrying(server, _clock, options => options.Retry.OnRetry = told.Add);
        await client.Engines.ListAsync();
        Assert.InRange(Assert.Single(told).Delay, TimeSpan.FromTicks(1), TimeSpan.FromSeconds(0.5));
    }

    [Fact]
    public async Task A_pause_is_never_so_short_that_there_is_none()
    {
        var told = new List<RetryAttempt>();
        await using var server = new ScriptedServer(ScriptedResponse.Error(503));
        using var client = Connect.Retrying(server, _clock, options => options.Retry = new()
        {
            MaxRetries = 5,
            BaseDelay = TimeSpan.FromMilliseconds(1),
            MaxDelay = TimeSpan.FromMilliseconds(1),
            OnRetry = told.Add,
        });

        await Assert.ThrowsAsync<ServerException>(() => client.Engines.ListAsync());

        Assert.Equal(5, _clock.Pauses.Count);
        Assert.All(told, attempt => Assert.Equal(TimeSpan.FromMilliseconds(1), attempt.Delay));
    }

    [Fact]
    public async Task Pauses_are_drawn_at_random_below_a_ceiling_that_doubles_up_to_its_most()
    {
        const int Calls = 100;
        var delays = new List<RetryAttempt>();
        await using var server = new ScriptedServer(ScriptedResponse.Error(503));
        using var client = Connect.Retrying(server, _clock, options =>
        {
            options.Retry.MaxRetries = 6;
            options.Retry.OnRetry = delays.Add;
        });
        for (var i = 0; i < Calls; i++)
        {
            await Assert.ThrowsAsync<ServerException>(() => client.Engines.ListAsync());
        }

        double[] ceilings = [0.5, 1, 2, 4, 8, 8];
        for (var attempt = 1; attempt <= ceilings.Length; attempt++)
        {
            var seconds = delays.Where(d => d.Attempt == attempt).Select(d => d.Delay.TotalSeconds).ToList();
            var ceiling = ceilings[attempt - 1];
            Assert.Equal(Calls, seconds.Count);
            Assert.All(seconds, second => Assert.InRange(second, 0, ceiling));

            // Of a hundred draws one falls into each quarter all but surely.
            Assert.Contains(seconds, second => second < ceiling / 4);
            Assert.Contains(seconds, second => second > ceiling * 3 / 4);
        }
    }
}
