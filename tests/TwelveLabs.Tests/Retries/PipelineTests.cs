using Polly;
using Polly.Retry;
using Polly.Timeout;

namespace TwelveLabs.Tests.Retries;

/// <summary>Users put a pipeline of their own in place of the SDK's retries.</summary>
public class PipelineTests
{
    private static readonly ScriptedResponse Fine = ScriptedResponse.Json("""{"data":[]}""");

    [Fact]
    public async Task A_pipeline_of_the_users_own_decides_alone()
    {
        var seen = new List<string>();
        var pipeline = new ResiliencePipelineBuilder()
            .AddRetry(new RetryStrategyOptions
            {
                MaxRetryAttempts = 4,
                Delay = TimeSpan.Zero,
                ShouldHandle = new PredicateBuilder().Handle<TwelveLabsException>(e => e.IsRetryable),
                OnRetry = retry =>
                {
                    seen.Add(retry.Context.OperationKey!);
                    return default;
                },
            })
            .Build();
        await using var server = new ScriptedServer(ScriptedResponse.Error(503), ScriptedResponse.Error(503), ScriptedResponse.Error(503), ScriptedResponse.Error(503), Fine);
        using var client = Connect.To(server, options => options.ResiliencePipeline = pipeline);
        await client.Engines.ListAsync();
        Assert.Equal(5, server.Calls.Count);
        Assert.Equal(Enumerable.Repeat("Engines_List", 4), seen);
    }

    [Fact]
    public async Task An_empty_pipeline_sends_once()
    {
        await using var server = new ScriptedServer(ScriptedResponse.Error(503));
        using var client = Connect.To(server, options =>
        {
            options.Retry.MaxRetries = 5;
            options.ResiliencePipeline = ResiliencePipeline.Empty;
        });
        Assert.True((await Assert.ThrowsAsync<ServerException>(() => client.Engines.ListAsync())).IsRetryable);
        Assert.Single(server.Calls);
    }

    [Fact]
    public async Task The_sdks_own_retries_can_be_a_part_of_it_and_calls_still_set_their_own()
    {
        var pipeline = new ResiliencePipelineBuilder { TimeProvider = new PacingClock() }
            .AddTwelveLabsRetry(new RetryOptions { MaxRetries = 3 })
            .Build();
        await using var server = new ScriptedServer(ScriptedResponse.Error(503));
        using var client = Connect.To(server, options => options.ResiliencePipeline = pipeline);
        await Assert.ThrowsAsync<ServerException>(() => client.Engines.ListAsync());
        Assert.Equal(4, server.Calls.Count);
        await Assert.ThrowsAsync<ServerException>(() => client.Engines.ListAsync(new RequestOptions { MaxRetries = 0 }));
        Assert.Equal(5, server.Calls.Count);
    }

    [Fact]
    public async Task The_sdks_retries_work_around_calls_too()
    {
        var told = new List<RetryAttempt>();
        var pipeline = new ResiliencePipelineBuilder { TimeProvider = new PacingClock() }
            .AddTwelveLabsRetry(new RetryOptions { MaxRetries = 1, OnRetry = told.Add })
            .Build();
        await using var server = new ScriptedServer(ScriptedResponse.Error(503), Fine);
        using var client = Connect.To(server, options => options.ResiliencePipeline = ResiliencePipeline.Empty);
        await pipeline.ExecuteAsync(async token => await client.Engines.ListAsync(cancellationToken: token));
        Assert.Equal(("Engines_List", 1), (Assert.Single(told).Operation, told[0].Attempt));
        Assert.Equal(2, server.Calls.Count);
    }

    [Fact]
    public void A_setting_that_is_none_is_refused_by_name()
    {
        var failure = Assert.Throws<ArgumentOutOfRangeException>(() => new ResiliencePipelineBuilder().AddTwelveLabsRetry(new RetryOptions { MaxRetries = -1 }));
        Assert.Contains("MaxRetries", failure.Message, StringComparison.Ordinal);
        Assert.Equal("options", failure.ParamName);
    }

    [Fact]
    public async Task A_limit_in_time_of_the_pipelines_own_is_told_as_one()
    {
        var clock = new WatchedClock();
        var pipeline = new ResiliencePipelineBuilder { TimeProvider = clock }.AddTimeout(TimeSpan.FromSeconds(3)).Build();
        await using var server = new ScriptedServer(ScriptedResponse.Bytes("", Ending.Stall));
        using var client = Connect.To(server, options => options.ResiliencePipeline = pipeline);
        var call = client.Engines.ListAsync();
        await server.ArrivedAsync();
        clock.Advance(TimeSpan.FromSeconds(3));
        var failure = await Assert.ThrowsAsync<RequestTimeoutException>(() => call);
        Assert.Equal(("ResiliencePipeline", TimeSpan.FromSeconds(3), 1), (failure.LimitName, failure.Limit, failure.Attempts));
        Assert.IsType<TimeoutRejectedException>(failure.InnerException);
        await server.ClientGone;
    }
}
