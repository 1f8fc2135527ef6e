namespace TwelveLabs.Tests.Errors;

public class RateLimitTests
{
    private static readonly DateTimeOffset Now = new(2024, 11, 6, 9, 30, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("7", 7)]
    [InlineData("0.5", 0.5)]
    [InlineData("Wed, 06 Nov 2024 09:32:00 GMT", 120)]
    [InlineData("Wed, 06 Nov 2024 09:00:00 GMT", 0)]
    [InlineData("12, 12", 12)]
    [InlineData("Wed, 06 Nov 2024 09:32:00 GMT, Wed, 06 Nov 2024 09:39:00 GMT", 120)]
    [InlineData("Wednesday, 06-Nov-24 09:32:00 GMT", 120)]
    [InlineData("Wed Nov  6 09:32:00 2024", 120)]
    public async Task Retry_after_is_read_as_seconds_or_as_a_date(string header, double seconds)
    {
        var failure = await FailAsync(ScriptedResponse.Error(429, "too_many_requests").With("Retry-After", header).With("X-Ratelimit-Reset", "1730890000"));
        Assert.Equal(TimeSpan.FromSeconds(seconds), failure.RetryAfter);
        Assert.Equal(ErrorCodes.TooManyRequests, failure.Code);
    }

    [Fact]
    public async Task The_limit_is_told_whatever_the_case_of_its_headers_and_its_end_is_when_to_come_back()
    {
        var reset = Now.AddMinutes(5).ToUnixTimeSeconds();
        var failure = await FailAsync(ScriptedResponse.Error(429).With("x-ratelimit-limit", "50").With("X-RATELIMIT-REMAINING", "0").With("X-Ratelimit-Used", "50").With("X-Ratelimit-Reset", $"{reset}"));
        Assert.Equal(new RateLimit(50, 0, 50, Now.AddMinutes(5)), failure.RateLimit);
        Assert.Equal(TimeSpan.FromMinutes(5), failure.RetryAfter);
    }

    [Theory]
    [InlineData("soon")]
    [InlineData("-5")]
    [InlineData("12/12")]
    [InlineData("99999999999999999999999")]
    public async Task What_cannot_be_read_is_left_out(string nonsense)
    {
        var failure = await FailAsync(ScriptedResponse.Error(429).With("Retry-After", nonsense).With("X-Ratelimit-Limit", "many").With("X-Ratelimit-Reset", nonsense));
        Assert.Null(failure.RetryAfter);
        Assert.Null(failure.RateLimit?.ResetsAt);
        Assert.Null(failure.RateLimit?.Limit);
    }

    [Theory]
    [InlineData("X-Ratelimit-Limit", "50", 50L, null, null, null)]
    [InlineData("X-Ratelimit-Remaining", "0", null, 0L, null, null)]
    [InlineData("X-Ratelimit-Used", "7", null, null, 7L, null)]
    [InlineData("X-Ratelimit-Reset", "0", null, null, null, 0L)]
    [InlineData("X-Ratelimit-Reset", "253402300799", null, null, null, 253402300799)]
    public async Task One_header_alone_is_a_limit(string name, string value, long? limit, long? remaining, long? used, long? reset)
    {
        var failure = await FailAsync(ScriptedResponse.Error(429).With(name, value));
        Assert.Equal(new RateLimit(limit, remaining, used, reset is { } seconds ? DateTimeOffset.FromUnixTimeSeconds(seconds) : null), failure.RateLimit);
    }

    [Fact]
    public async Task Without_such_a_header_there_is_no_limit() =>
        Assert.Null((await FailAsync(ScriptedResponse.Error(429).With("Retry-After", "7"))).RateLimit);

    [Fact]
    public async Task A_success_tells_its_limit_too()
    {
        await using var server = new ScriptedServer(ScriptedResponse.Json("""{"data":[]}""").With("X-Ratelimit-Limit", "3000").With("X-Ratelimit-Remaining", "2999"));
        using var client = Connect.To(server);
        var response = await client.Engines.ListWithResponseAsync();
        Assert.Equal(new RateLimit(3000, 2999, null, null), response.RateLimit);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("3000", response.Headers["x-rateLimit-limit"]);
    }

    [Fact]
    public async Task The_end_of_a_window_is_no_reason_to_wait_for_another_failure()
    {
        await using var server = new ScriptedServer(ScriptedResponse.Error(503).With("X-Ratelimit-Reset", $"{Now.AddHours(9).ToUnixTimeSeconds()}"));
        using var client = Connect.To(server, Still);
        var failure = await Assert.ThrowsAsync<ServerException>(() => client.Engines.ListAsync());
        Assert.Null(failure.Response.RetryAfter);
    }

    private static void Still(TwelveLabsClientOptions options) => options.TimeProvider = new FakeTimeProvider(Now);

    private static async Task<RateLimitException> FailAsync(ScriptedResponse response)
    {
        await using var server = new ScriptedServer(response);
        using var client = Connect.To(server, Still);
        return await Assert.ThrowsAsync<RateLimitException>(() => client.Engines.ListAsync());
    }
}
