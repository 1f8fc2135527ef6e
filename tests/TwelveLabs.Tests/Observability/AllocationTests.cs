using System.Diagnostics;
using Microsoft.Extensions.Logging;

namespace TwelveLabs.Tests.Observability;

/// <summary>Who is not seen pays nothing for it.</summary>
[Collection(RunsAlone.Name)]
public sealed class AllocationTests : IDisposable
{
    private static readonly ApiOperation Operation = new("Engines_List", "GET", "/engines", safeToRepeat: true, rateLimitGroup: RateLimitGroups.Search);
    private readonly RetryAttempt _retry = new(Operation.Id, 1, TimeSpan.FromSeconds(1), new ConnectionException("gone", null));
    private readonly HttpResponseMessage _response = new();
    private readonly LogList _log = new(LogLevel.Error);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Spans_measurements_and_log_lines_of_a_call_cost_no_memory_when_nobody_looks(bool withLogger)
    {
        using var transport = Transport(withLogger ? _log : null);
        using var run = Run(transport);

        // The runtime may allocate for itself, as it compiles; what the calls allocate, they allocate in each round.
        var least = long.MaxValue;
        for (var round = 0; round < 10; round++)
        {
            least = Math.Min(least, Allocated(transport, run));
        }

        Assert.Equal(0, least);
        Assert.Empty(_log.Entries);
    }

    [Fact]
    public void They_are_made_as_soon_as_somebody_looks()
    {
        using var transport = Transport(null);
        using var run = Run(transport);
        using (var listener = new ActivityListener { ShouldListenTo = source => source.Name == TwelveLabsTelemetry.ActivitySourceName })
        {
            ActivitySource.AddActivityListener(listener);
            using var call = CallSpan.Start(transport, Operation);
            using var attempt = AttemptSpan.Start(transport, run, 1);
            Assert.NotNull(call);
            Assert.NotNull(attempt);
        }

        Assert.Null(CallSpan.Start(transport, Operation));
        Assert.Null(AttemptSpan.Start(transport, run, 1));

        using var log = new LogList(LogLevel.Information);
        using var logged = Transport(log);
        using var loggedRun = Run(logged);
        using var seen = AttemptSpan.Start(logged, loggedRun, 1);
        Assert.NotNull(seen);
    }

    public void Dispose()
    {
        _response.Dispose();
        _log.Dispose();
    }

    private static ApiTransport Transport(ILoggerFactory? log) => new(ApiKeyProvider.FromKey(Http.Connect.Key), new TwelveLabsClientOptions { LoggerFactory = log });

    private static CallContext Run(ApiTransport transport) =>
        CallContext.Start(transport, new ApiCall(Operation, options: null), new EmptyHandler(), CancellationToken.None);

    private long Allocated(ApiTransport transport, CallContext run)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 20; i++)
        {
            Call(transport, run);
        }

        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private void Call(ApiTransport transport, CallContext run)
    {
        using var call = CallSpan.Start(transport, Operation);
        using (var attempt = AttemptSpan.Start(transport, run, 1))
        {
            attempt?.Sending();
            attempt?.Uploaded(1);
            attempt?.Answered(_response, ApiHeaders.Empty);
            attempt?.Failed(_retry.Exception);
        }

        run.Retrying(_retry);
        call?.Failed(_retry.Exception);
        Log.UnexpectedVersion(transport.Logger, "1.3", "1.2");
        Log.KeyRefreshed(transport.Logger, Operation.Id);
    }
}
