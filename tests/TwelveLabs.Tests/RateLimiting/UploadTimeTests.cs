namespace TwelveLabs.Tests.RateLimiting;

/// <summary>A large upload over a slow line takes its time; one that stands still does not.</summary>
public class UploadTimeTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(100);
    private readonly WatchedClock _clock = new();

    [Fact]
    public async Task An_upload_that_goes_on_may_take_longer_than_any_limit()
    {
        await using var server = new ScriptedServer(ScriptedResponse.Json("""{"_id":"t"}"""));
        using var client = Connect.To(server, options => options.TimeProvider = _clock);
        using var slow = new PatternStream(2_000_000)
        {
            BeforeRead = (_, _) =>
            {
                _clock.Advance(Limit - TimeSpan.FromSeconds(1));
                return Task.CompletedTask;
            },
        };
        await client.Tasks.CreateAsync(Request(slow));
        Assert.True(_clock.GetUtcNow() - _clock.Start > 10 * Limit);
        Assert.Equal(2_000_000, server.Call.Parts[^1].Content.Length);
    }

    [Fact]
    public async Task An_upload_that_stands_still_is_ended_by_the_network_timeout()
    {
        await using var server = new UploadServer();
        using var client = Connect.To(new Uri(server.Address, "/v1.2"), Connect.Key, options => options.TimeProvider = _clock);
        var standing = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var stuck = new PatternStream(2_000_000)
        {
            BeforeRead = async (position, cancellationToken) =>
            {
                if (position > 1_000_000)
                {
                    standing.TrySetResult();
                    await Task.Delay(Timeout.Infinite, cancellationToken);
                }
            },
        };
        var call = client.Tasks.CreateAsync(Request(stuck));
        await standing.Task;
        _clock.Advance(Limit);
        var failure = await Assert.ThrowsAsync<RequestTimeoutException>(() => call);
        Assert.Equal(("NetworkTimeout", Limit, 1), (failure.LimitName, failure.Limit, failure.Attempts));
        Assert.Contains("(1 attempt)", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_takes_no_more_is_ended_by_the_network_timeout()
    {
        await using var server = new UploadServer { StallAfter = 300_000 };
        using var client = Connect.To(new Uri(server.Address, "/v1.2"), Connect.Key, options => options.TimeProvider = _clock);
        using var large = new PatternStream(200_000_000);
        var call = client.Tasks.CreateAsync(Request(large));
        await server.Stalled;
        while (!call.IsCompleted)
        {
            // Each piece that the network takes starts the limit anew, so that only one that is stuck sees two of these.
            _clock.Advance(TimeSpan.FromSeconds(60));
            await Task.Yield();
        }

        Assert.Equal("NetworkTimeout", (await Assert.ThrowsAsync<RequestTimeoutException>(() => call)).LimitName);
    }

    [Fact]
    public async Task The_response_to_an_upload_is_waited_for_as_long_as_the_timeout_says_once_all_is_sent()
    {
        await using var server = new ScriptedServer(ScriptedResponse.Bytes("", Ending.Stall));
        using var client = Connect.To(server, options =>
        {
            options.TimeProvider = _clock;
            options.NetworkTimeout = TimeSpan.FromHours(1);
        });
        using var slow = new PatternStream(500_000)
        {
            BeforeRead = (position, _) =>
            {
                _clock.Advance(position > 0 ? 2 * Limit : TimeSpan.Zero);
                return Task.CompletedTask;
            },
        };
        var call = client.Tasks.CreateAsync(Request(slow));
        await server.ArrivedAsync();
        await _clock.RestartedAsync(Limit);
        _clock.Advance(Limit);
        Assert.Equal("Timeout", (await Assert.ThrowsAsync<RequestTimeoutException>(() => call)).LimitName);
    }

    [Fact]
    public async Task A_form_without_files_has_the_limit_of_any_request()
    {
        await using var server = new ScriptedServer(ScriptedResponse.Bytes("", Ending.Stall));
        using var client = Connect.To(server, options =>
        {
            options.TimeProvider = _clock;
            options.NetworkTimeout = TimeSpan.FromSeconds(5);
        });
        var call = client.Search.QueryAsync(new SearchRequest { IndexId = "i", QueryText = "q", SearchOptions = [EngineOption.Visual] });
        await server.ArrivedAsync();
        _clock.Advance(Limit - TimeSpan.FromSeconds(1));
        Assert.False(call.IsCompleted);
        _clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal("Timeout", (await Assert.ThrowsAsync<RequestTimeoutException>(() => call)).LimitName);
    }

    private static CreateTaskRequest Request(Stream stream) => new() { IndexId = "i", VideoFile = FileUpload.FromStream(stream, "clip.mp4") };
}
