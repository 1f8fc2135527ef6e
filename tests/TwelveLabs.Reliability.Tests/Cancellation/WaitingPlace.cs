using System.Threading.RateLimiting;
using TwelveLabs.Reliability.Tests.Support;

namespace TwelveLabs.Reliability.Tests.Cancellation;

/// <summary>A place where a call waits until it is ended.</summary>
internal sealed class WaitingPlace : IAsyncDisposable
{
    private readonly ScriptedServer _server;
    private readonly CallClock _clock = new();
    private readonly TaskCompletionSource _reached = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Action<TwelveLabsClientOptions> _configure;
    private readonly ApiKeyProvider _key = "tlk_0123456789SECRET";
    private readonly bool _isOnServer;

    private WaitingPlace(Func<ReceivedCall, ScriptedResponse> answer, bool isOnServer, Action<WaitingPlace, TwelveLabsClientOptions>? configure = null, bool waitsForKey = false)
    {
        _server = new ScriptedServer(answer);
        _isOnServer = isOnServer;
        Reached = isOnServer ? _server.ArrivedAsync() : _reached.Task;
        _configure = options => configure?.Invoke(this, options);
        if (waitsForKey)
        {
            _key = ApiKeyProvider.FromFunction(async cancellationToken =>
            {
                await WaitAsync(cancellationToken);
                return "";
            });
        }
    }

    public static IReadOnlyList<(string Name, Func<ApiOperation, WaitingPlace> Make)> All { get; } =
    [
        ("in the provider of the API key", operation => new(call => Operations.Success(operation, call), false, waitsForKey: true)),
        ("in the queue of the rate limiter", operation => new(call => Operations.Success(operation, call), false, (place, options) => options.RateLimiter = new Queue(place))),
        ("for the response", _ => new(_ => ScriptedResponse.Bytes("", Ending.Stall), true)),
        ("within the headers", _ => new(_ => ScriptedResponse.Bytes("HTTP/1.1 200 OK\r\nContent-Ty", Ending.Stall), true)),
        ("within the body", operation => new(call => Operations.Cut(operation, call, Ending.Stall), true)),
        ("between two attempts", _ => new(_ => ScriptedResponse.Error(429), false, (place, _) => place._clock.OnDelay = place.Reach)),
    ];

    /// <summary>Ends when the call waits there.</summary>
    public Task Reached { get; }

    public static WaitingPlace Make(string name, ApiOperation operation) => All.Single(place => place.Name == name).Make(operation);

    public TwelveLabsClient Client()
    {
        var options = new TwelveLabsClientOptions { BaseAddress = _server.Address, TimeProvider = _clock, Timeout = CallClock.Limit, NetworkTimeout = CallClock.Limit };
        _configure(options);
        return new TwelveLabsClient(_key, options);
    }

    /// <summary>Waits until the connection is closed, and demands that no timer is left.</summary>
    public async Task DemandNothingLeftAsync()
    {
        if (_isOnServer)
        {
            await _server.ClientGone;
        }

        await _clock.NoTimersAsync();
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private void Reach() => _reached.TrySetResult();

    private Task WaitAsync(CancellationToken cancellationToken)
    {
        Reach();
        return Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken);
    }

    /// <summary>A limiter that never grants a lease.</summary>
    private sealed class Queue(WaitingPlace place) : PartitionedRateLimiter<string>
    {
        public override RateLimiterStatistics? GetStatistics(string resource) => null;

        protected override RateLimitLease AttemptAcquireCore(string resource, int permitCount) => throw new NotSupportedException();

        protected override async ValueTask<RateLimitLease> AcquireAsyncCore(string resource, int permitCount, CancellationToken cancellationToken)
        {
            await place.WaitAsync(cancellationToken);
            throw new NotSupportedException();
        }
    }
}
