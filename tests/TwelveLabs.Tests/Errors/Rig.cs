using System.Threading.Channels;
using Polly;

namespace TwelveLabs.Tests.Errors;

/// <summary>What happens as the user's code throws.</summary>
public enum Beside
{
    /// <summary>Nothing else.</summary>
    Nothing,

    /// <summary>The caller cancels.</summary>
    CallerCancels,

    /// <summary>The client is disposed.</summary>
    ClientIsDisposed,
}

/// <summary>A client in which every piece of code that users can give is a double, of which one throws.</summary>
internal sealed class Rig : IDisposable
{
    public const string Pipeline = "pipeline";

    private static readonly AsyncLocal<Rig?> Current = new();
    private readonly string _seam;
    private readonly Func<Exception> _kind;
    private readonly Beside _beside;
    private readonly CancellationTokenSource _caller = new();
    private readonly BrokenLimiter _limiter;
    private readonly RecordingHandler _handler;
    private readonly List<Exception> _thrown = [];
    private readonly Channel<bool> _closings = Channel.CreateUnbounded<bool>();
    private int _open;
    private int _sent;

    public Rig(ScriptedServer server, HttpMessageHandler network, string seam, Func<Exception> kind, Beside beside)
    {
        (_seam, _kind, _beside) = (seam, kind, beside);
        Current.Value = this;
        _limiter = new BrokenLimiter(this);
        _handler = new RecordingHandler(this, network);
        Client = new TwelveLabsClient(new BrokenKeyProvider(this), new TwelveLabsClientOptions
        {
            BaseAddress = server.Address,
            HttpMessageHandler = _handler,
            RateLimiter = _limiter,
            TimeProvider = new BrokenClock(this),
            LoggerFactory = new BrokenLogger(this),
            Retry = Retry(),
            ResiliencePipeline = seam.StartsWith(Pipeline, StringComparison.Ordinal) ? BrokenPipeline() : null,
        });
    }

    public TwelveLabsClient Client { get; }

    public CancellationToken Caller => _caller.Token;

    public string Seam => _seam;

    public IReadOnlyList<Exception> Thrown
    {
        get
        {
            lock (_thrown)
            {
                return [.. _thrown];
            }
        }
    }

    /// <summary>How many requests reached the handler.</summary>
    public int Sent => Volatile.Read(ref _sent);

    /// <summary>How many responses, leases, timers and files are not disposed.</summary>
    public int Open => Volatile.Read(ref _open);

    /// <summary>Throws where this is the place that breaks.</summary>
    public void At(string seam)
    {
        if (seam != _seam)
        {
            return;
        }

        var thrown = _kind();
        lock (_thrown)
        {
            _thrown.Add(thrown);
        }

        switch (_beside)
        {
            case Beside.CallerCancels:
                _caller.Cancel();
                break;
            case Beside.ClientIsDisposed:
                Client.Dispose();
                break;
        }

        throw thrown;
    }

    /// <summary>Throws where this is the place that breaks and the call is of this rig: listeners hear the calls of others, too.</summary>
    public void AtOwn(string seam)
    {
        if (Current.Value == this)
        {
            At(seam);
        }
    }

    public void Opened() => Interlocked.Increment(ref _open);

    public void Closed()
    {
        Interlocked.Decrement(ref _open);
        _closings.Writer.TryWrite(true);
    }

    /// <summary>Waits until nothing is open: a call that is ended from outside tells its caller first, and cleans up then.</summary>
    public async Task SettleAsync()
    {
        while (Open > 0)
        {
            await _closings.Reader.ReadAsync().AsTask().DefaultTimeout();
        }
    }

    public int Sending() => Interlocked.Increment(ref _sent);

    public void Dispose()
    {
        Client.Dispose();
        _limiter.Dispose();
        _handler.Dispose();
        _caller.Dispose();
    }

    private RetryOptions Retry() => new() { BaseDelay = TimeSpan.FromTicks(1), MaxDelay = TimeSpan.FromTicks(1), OnRetry = _ => At("callback, OnRetry") };

    private ResiliencePipeline BrokenPipeline() =>
        new ResiliencePipelineBuilder().AddStrategy(_ => new BrokenStrategy(this), new Options()).AddTwelveLabsRetry(Retry()).Build();

    private sealed class Options : ResilienceStrategyOptions;

    private sealed class BrokenStrategy(Rig rig) : ResilienceStrategy
    {
        protected override async ValueTask<Outcome<TResult>> ExecuteCore<TResult, TState>(
            Func<ResilienceContext, TState, ValueTask<Outcome<TResult>>> callback, ResilienceContext context, TState state)
        {
            rig.At("pipeline, before the call");
            var outcome = await callback(context, state);
            rig.At("pipeline, after the call");
            return outcome;
        }
    }
}
