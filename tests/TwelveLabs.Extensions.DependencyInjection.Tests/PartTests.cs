using System.Threading.RateLimiting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using Polly;
using Polly.Retry;

namespace TwelveLabs.Extensions.DependencyInjection.Tests;

/// <summary>What a client takes from the container.</summary>
public class PartTests
{
    [Fact]
    public async Task The_clock_and_the_loggers_of_the_program_are_used()
    {
        var clock = new FakeTimeProvider();
        var builder = App.Builder(("TwelveLabs:ApiKey", App.Key));
        builder.Services.AddSingleton<TimeProvider>(clock);

        var options = await App.OptionsAsync(builder);

        Assert.Same(clock, options.TimeProvider);
        Assert.NotNull(options.LoggerFactory);
    }

    [Fact]
    public async Task The_log_shows_the_calls_and_never_the_key()
    {
        var log = new ListLogger();
        await using var server = new ScriptedServer(Responses.Nothing.With("X-Api-Version", "1.3"));
        var builder = App.Builder(App.Settings(server));
        builder.Logging.AddProvider(log).SetMinimumLevel(LogLevel.Trace);
        builder.Services.ConfigureHttpClientDefaults(http => http.RedactLoggedHeaders(["x-nothing-else"]));
        builder.Services.AddTwelveLabs(builder.Configuration.GetSection("TwelveLabs")).HttpClientBuilder.RedactLoggedHeaders(["x-nothing-else"]);
        await using var app = await App.StartAsync(builder);

        await app.Client.Engines.ListAsync();

        var text = string.Join('\n', log.Lines);
        Assert.Contains("x-api-key: *", text, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("1.3", text, StringComparison.Ordinal);
        Assert.DoesNotContain(App.Key, text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_limiter_of_the_users_own_paces_the_default_client_and_a_keyed_one_the_client_of_its_name()
    {
        await using var server = new ScriptedServer(ScriptedResponse.Json("""{"data":[],"page_info":{}}"""));
        using var common = new CountingLimiter();
        using var ofEu = new CountingLimiter();
        var builder = App.Builder(App.Settings(server));
        builder.Services.AddTwelveLabs(builder.Configuration.GetSection("TwelveLabs"));
        builder.Services.AddTwelveLabs("eu", builder.Configuration.GetSection("TwelveLabs"));
        builder.Services.AddSingleton<PartitionedRateLimiter<string>>(common);
        builder.Services.AddKeyedSingleton<PartitionedRateLimiter<string>>("eu", ofEu);
        await using var app = await App.StartAsync(builder);
        var request = new SearchRequest { IndexId = "i", QueryText = "goal", SearchOptions = [EngineOption.Visual] };

        await app.Client.Search.QueryAsync(request);
        await app.Services.GetRequiredKeyedService<ITwelveLabsClient>("eu").Search.QueryAsync(request);

        Assert.Equal([RateLimitGroups.Search], common.Asked);
        Assert.Equal([RateLimitGroups.Search], ofEu.Asked);
    }

    [Fact]
    public async Task A_pipeline_of_the_users_own_takes_the_place_of_the_retries()
    {
        await using var server = new ScriptedServer(Responses.Unavailable);
        await using var app = await App.StartAsync(server, client => client.Services.AddSingleton(
            new ResiliencePipelineBuilder().AddRetry(new RetryStrategyOptions { MaxRetryAttempts = 5, Delay = TimeSpan.Zero }).Build()));

        await Assert.ThrowsAsync<ServerException>(() => app.Client.Engines.ListAsync());

        Assert.Equal(6, server.Calls.Count);
    }

    private sealed class CountingLimiter : PartitionedRateLimiter<string>
    {
        private readonly PartitionedRateLimiter<string> _inner = PartitionedRateLimiter.Create<string, string>(group => RateLimitPartition.GetNoLimiter(group));
        private readonly List<string> _asked = [];

        public IReadOnlyList<string> Asked => _asked;

        public override RateLimiterStatistics? GetStatistics(string resource) => _inner.GetStatistics(resource);

        protected override RateLimitLease AttemptAcquireCore(string resource, int permitCount) => _inner.AttemptAcquire(resource, permitCount);

        protected override ValueTask<RateLimitLease> AcquireAsyncCore(string resource, int permitCount, CancellationToken cancellationToken)
        {
            _asked.Add(resource);
            return _inner.AcquireAsync(resource, permitCount, cancellationToken);
        }

        protected override void Dispose(bool disposing)
        {
            _inner.Dispose();
            base.Dispose(disposing);
        }
    }

    private sealed class ListLogger : ILoggerProvider, ILogger
    {
        private readonly List<string> _lines = [];

        public IReadOnlyList<string> Lines
        {
            get
            {
                lock (_lines)
                {
                    return [.. _lines];
                }
            }
        }

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            lock (_lines)
            {
                _lines.Add($"{formatter(state, exception)} {exception}");
            }
        }

        public void Dispose()
        {
        }
    }
}
