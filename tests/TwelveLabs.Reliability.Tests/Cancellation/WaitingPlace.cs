using TwelveLabs.Reliability.Tests.Support;

namespace TwelveLabs.Reliability.Tests.Cancellation;

/// <summary>A place where a call waits until it is ended.</summary>
internal sealed class WaitingPlace : IAsyncDisposable
{
    private readonly TaskCompletionSource _reached = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly CallClock _clock = new();
    private ScriptedServer? _server;
    private int _requests;

    public WaitingPlace(ApiOperation operation)
    {
        Operation = operation;
        Calls = client => Operations.Calls(client, operation);
    }

    public ApiOperation Operation { get; }

    /// <summary>The calls that may wait there.</summary>
    public Func<TwelveLabsClient, IEnumerable<ClientCall>> Calls { get; set; }

    /// <summary>The response of an operation to a request.</summary>
    public Func<ApiOperation, ReceivedCall, ScriptedResponse> Respond { get; set; } = Operations.Success;

    /// <summary>So much of the body of a request is read, and no more.</summary>
    public long? StallAfter { get; set; }

    public ApiKeyProvider Key { get; set; } = "tlk_0123456789SECRET";

    public EndlessQueue? Limiter { get; set; }

    /// <summary>Ends when the call waits there.</summary>
    public Task Reached => _reached.Task;

    public TwelveLabsClient Client()
    {
        _server = new ScriptedServer(call => Respond(Operations.Of(call), call)) { StallAfter = StallAfter, KeepBodies = StallAfter is null, WaitsForClients = true };
        if (StallAfter is not null)
        {
            _server.Stalled.ContinueWith(_ => Reach(), TaskScheduler.Default);
        }

        return new TwelveLabsClient(Key, new TwelveLabsClientOptions
        {
            BaseAddress = _server.Address,
            TimeProvider = _clock,
            RateLimiter = Limiter,
            Timeout = CallClock.Limit,
            NetworkTimeout = CallClock.Limit,
        });
    }

    /// <summary>Marks the place as reached.</summary>
    public Task Reach()
    {
        _reached.TrySetResult();
        return Task.CompletedTask;
    }

    /// <summary>Marks the place as reached, and waits until the token is canceled.</summary>
    public async Task WaitAsync(CancellationToken cancellationToken)
    {
        await Reach();
        await Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken);
    }

    /// <summary>Marks the place as reached in code of the caller, which goes on when the call was ended.</summary>
    public Task HoldAsync()
    {
        Reach();
        return _ended.Task;
    }

    /// <summary>Marks the place as reached when a delay begins, which does not pass.</summary>
    public void ReachOnDelay() => _clock.OnDelay = () => Reach();

    /// <summary>Marks the place as reached by a response without its end.</summary>
    public ScriptedResponse Stall(ScriptedResponse response)
    {
        Reach();
        return response with { Ending = Ending.Stall };
    }

    /// <summary>Ends the call.</summary>
    public async Task EndAsync(Func<Task> end)
    {
        _requests = _server!.Begun.Count;
        await end();
        _ended.TrySetResult();
    }

    /// <summary>Waits until all connections are closed, and demands that no timer is left and that no request followed.</summary>
    public async Task DemandNothingLeftAsync()
    {
        await _server!.NoConnectionsAsync();
        await _clock.NoTimersAsync();
        Assert.Equal(_requests, _server.Begun.Count);
    }

    public ValueTask DisposeAsync() => _server?.DisposeAsync() ?? default;
}
