namespace TwelveLabs.Emulator.Tests;

public sealed class RateLimitTests
{
    [Fact]
    public async Task A_limited_operation_tells_the_state_of_its_count()
    {
        await using var service = await Service.StartAsync(options => options.RateLimits = RateLimitPlan.Free);
        var response = await Gist(service);
        Assert.Equal(("50", "1", "49"), (response.Header("X-Ratelimit-Limit"), response.Header("X-Ratelimit-Used"), response.Header("X-Ratelimit-Remaining")));
        Assert.Equal(new DateTimeOffset(2024, 11, 7, 0, 0, 0, TimeSpan.Zero).ToUnixTimeSeconds().ToString(System.Globalization.CultureInfo.InvariantCulture), response.Header("X-Ratelimit-Reset"));
        Assert.False((await service.GetAsync("engines")).Headers.Contains("X-Ratelimit-Limit"));
    }

    [Fact]
    public async Task A_used_up_limit_refuses_until_the_utc_day_ends()
    {
        await using var service = await Service.StartAsync(options => options.RequestsPerDay = 2);
        await Gist(service);
        await Gist(service);
        var refused = await Gist(service);
        refused.Refused(HttpStatusCode.TooManyRequests, "too_many_requests", "2024-11-07T00:00:00.000Z");
        Assert.Equal("52200", refused.Header("Retry-After"));
        Assert.Equal("0", refused.Header("X-Ratelimit-Remaining"));
        service.Clock.Advance(TimeSpan.FromSeconds(52200));
        Assert.Equal("1", (await Gist(service)).Header("X-Ratelimit-Used"));
    }

    [Fact]
    public async Task Searches_count_together_and_keys_apart_and_later_pages_cost_nothing()
    {
        await using var service = await Service.StartAsync(options => options.RateLimits = RateLimitPlan.Developer);
        var index = await service.IndexAsync();
        await service.VideoAsync(index);
        await service.PostAsync("search", new { index_id = index, query = "x", search_options = new[] { "visual" } });
        var second = await service.PostAsync("search-v2", Service.Form(("index_id", index), ("query_text", "council tram"), ("search_options", "conversation"), ("page_limit", "1")));
        Assert.Equal(("3000", "2"), (second.Header("X-Ratelimit-Limit"), second.Header("X-Ratelimit-Used")));
        Assert.False((await service.GetAsync($"search-v2/{second.Node("page_info.next_page_token")}")).Headers.Contains("X-Ratelimit-Used"));
        service.Http.DefaultRequestHeaders.Remove("x-api-key");
        service.Http.DefaultRequestHeaders.Add("x-api-key", "another");
        Assert.Equal("1", (await Gist(service)).Header("X-Ratelimit-Used"));
    }

    [Fact]
    public async Task By_default_requests_are_counted_but_none_is_refused()
    {
        await using var service = await Service.StartAsync();
        ServiceResponse response = await Gist(service);
        for (var i = 0; i < 60; i++)
        {
            response = await Gist(service);
        }

        Assert.Equal(HttpStatusCode.NotFound, response.Status);
        Assert.Equal("61", response.Header("X-Ratelimit-Used"));
    }

    private static Task<ServiceResponse> Gist(Service service) => service.PostAsync("gist", new { video_id = "none", types = new[] { "title" } });
}
