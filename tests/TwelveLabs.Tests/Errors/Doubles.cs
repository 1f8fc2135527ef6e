using System.Threading.RateLimiting;
using Microsoft.Extensions.Logging;

namespace TwelveLabs.Tests.Errors;

internal sealed class BrokenKeyProvider(Rig rig) : ApiKeyProvider
{
    public override async ValueTask<string> GetAsync(CancellationToken cancellationToken = default)
    {
        rig.At("key provider, at once");
        await Task.Yield();
        rig.At("key provider, later");
        return "tlk_0123456789SECRET";
    }

    public override ValueTask<string> RefreshAsync(string rejectedKey, CancellationToken cancellationToken = default)
    {
        rig.At("key provider, fresh key");
        return new("tlk_9876543210SECRET");
    }
}

internal sealed class BrokenLimiter(Rig rig) : PartitionedRateLimiter<string>
{
    public override RateLimiterStatistics? GetStatistics(string resource) => null;

    protected override RateLimitLease AttemptAcquireCore(string resource, int permitCount) => throw new NotSupportedException();

    protected override async ValueTask<RateLimitLease> AcquireAsyncCore(string resource, int permitCount, CancellationToken cancellationToken)
    {
        rig.At("limiter, at once");
        await Task.Yield();
        rig.At("limiter, later");
        return new Lease(rig);
    }

    private sealed class Lease : RateLimitLease
    {
        private readonly Rig _rig;
        private bool _closed;

        public Lease(Rig rig)
        {
            _rig = rig;
            rig.Opened();
        }

        public override bool IsAcquired
        {
            get
            {
                _rig.At("lease, whether it is acquired");
                return _rig.Seam != "lease, metadata";
            }
        }

        public override IEnumerable<string> MetadataNames => [];

        public override bool TryGetMetadata(string metadataName, out object? metadata)
        {
            metadata = null;
            _rig.At("lease, metadata");
            return false;
        }

        protected override void Dispose(bool disposing)
        {
            base.Dispose(disposing);
            if (!_closed)
            {
                _closed = true;
                _rig.Closed();
                _rig.At("lease, disposal");
            }
        }
    }
}

internal sealed class BrokenClock(Rig rig) : TimeProvider
{
    public override DateTimeOffset GetUtcNow()
    {
        rig.At("clock, time");
        return base.GetUtcNow();
    }

    public override long GetTimestamp()
    {
        rig.At("clock, timestamp");
        return base.GetTimestamp();
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        rig.At("clock, timer");
        return new BrokenTimer(rig, base.CreateTimer(callback, state, dueTime, period), isLimit: dueTime > TimeSpan.FromSeconds(10));
    }

    // Pauses free their timers in the background; those of limits are free when the call is over.
    private sealed class BrokenTimer : ITimer
    {
        private readonly Rig _rig;
        private readonly ITimer _inner;
        private bool _counts;

        public BrokenTimer(Rig rig, ITimer inner, bool isLimit)
        {
            (_rig, _inner, _counts) = (rig, inner, isLimit);
            if (isLimit)
            {
                rig.Opened();
            }
        }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            _rig.At("clock, change of a timer");
            return _inner.Change(dueTime, period);
        }

        public void Dispose()
        {
            _inner.Dispose();
            if (_counts)
            {
                _counts = false;
                _rig.Closed();
                _rig.At("clock, disposal of a timer");
            }
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return default;
        }
    }
}

internal sealed class BrokenLogger(Rig rig) : ILoggerFactory, ILogger
{
    public void AddProvider(ILoggerProvider provider) => throw new NotSupportedException();

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel)
    {
        rig.At("logger, level");
        return true;
    }

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) => rig.At("logger, line");

    public void Dispose()
    {
    }
}

internal sealed class BrokenProgress<T>(Rig rig, string seam) : IProgress<T>
{
    public void Report(T value) => rig.At(seam);
}
