using System.Net;
using System.Text;

namespace TwelveLabs.Tests.Polling;

/// <summary>What many waiters at once hold, and what they ask.</summary>
public class ManyWaitersTests
{
    private const int Waiters = 1000;

    [Fact]
    public async Task Each_waiter_has_one_timer_and_sends_one_request_for_each_interval()
    {
        var clock = new CountingClock();
        using var handler = new Service();
        using var client = new TwelveLabsClient("tlk_0123456789ABCDEF", new TwelveLabsClientOptions { HttpMessageHandler = handler, TimeProvider = clock });
        var waiting = Enumerable.Range(0, Waiters).Select(number => client.Tasks.WaitForCompletionAsync($"t{number}")).ToList();
        await clock.DelaysAsync(TimeSpan.FromSeconds(1));
        Assert.Equal((Waiters, Waiters), (clock.Timers, handler.Requests));

        clock.Advance(TimeSpan.FromSeconds(1));
        await clock.DelaysAsync(TimeSpan.FromSeconds(1.5));
        Assert.Equal((Waiters, 2 * Waiters), (clock.Timers, handler.Requests));

        handler.Status = "ready";
        clock.Advance(TimeSpan.FromSeconds(1.5));
        await Task.WhenAll(waiting).DefaultTimeout();
        Assert.Equal((0, 3 * Waiters), (clock.Timers, handler.Requests));
    }

    /// <summary>Counts the timers that are not disposed.</summary>
    private sealed class CountingClock() : FakeTimeProvider(new DateTimeOffset(2024, 11, 6, 9, 30, 0, TimeSpan.Zero))
    {
        private readonly System.Collections.Concurrent.ConcurrentDictionary<TimeSpan, SemaphoreSlim> _started = new();
        private int _timers;

        public int Timers => _timers;

        /// <summary>Waits until each waiter waits for so long.</summary>
        public async Task DelaysAsync(TimeSpan delay)
        {
            for (var i = 0; i < Waiters; i++)
            {
                await Started(delay).WaitAsync().DefaultTimeout();
            }
        }

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            Interlocked.Increment(ref _timers);
            var timer = new CountedTimer(base.CreateTimer(callback, state, dueTime, period), () => Interlocked.Decrement(ref _timers));
            Started(dueTime).Release();
            return timer;
        }

        private SemaphoreSlim Started(TimeSpan delay) => _started.GetOrAdd(delay, _ => new SemaphoreSlim(0));
    }

    private sealed class Service : HttpMessageHandler
    {
        private int _requests;

        public int Requests => _requests;

        public string Status { get; set; } = "indexing";

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Interlocked.Increment(ref _requests);
            var content = new StringContent($$"""{"_id":"t","index_id":"i","video_id":"v","status":"{{Status}}"}""", Encoding.UTF8, "application/json");
            return Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = content, RequestMessage = request });
        }
    }
}
