using System.Net.Sockets;
using Polly.CircuitBreaker;
using Polly.Timeout;

namespace TwelveLabs.Tests.Retries;

/// <summary>What a handler throws is retried where a network or a policy throws it, and not where it is a defect.</summary>
public sealed class HandlerExceptionTests
{
    private static readonly Exception[] OfNetworks =
    [
        new HttpRequestException("refused"), new IOException("broken"), new SocketException((int)SocketError.ConnectionReset),
        new TimeoutException("slow"), new OperationCanceledException("slow"), new InvalidDataException("garbled"),
        new TimeoutRejectedException("too slow"), new BrokenCircuitException("open"),
    ];

    private static readonly Exception[] OfDefects =
        [new InvalidOperationException("defect"), new ArgumentException("defect"), new NotSupportedException("defect")];

    public static TheoryData<string, int> Kinds
    {
        get
        {
            var kinds = new TheoryData<string, int>();
            foreach (var thrown in OfNetworks)
            {
                kinds.Add(thrown.GetType().Name, 3);
            }

            foreach (var thrown in OfDefects)
            {
                kinds.Add(thrown.GetType().Name, 1);
            }

            return kinds;
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task What_a_handler_throws_is_retried_by_its_kind(string kind, int attempts)
    {
        using var handler = new Throwing(OfNetworks.Concat(OfDefects).Single(thrown => thrown.GetType().Name == kind));
        using var client = Connect.To(new Uri("http://127.0.0.1/v1.2"), Connect.Key, options =>
        {
            options.HttpMessageHandler = handler;
            options.Retry = new RetryOptions();
            options.TimeProvider = new PacingClock();
            options.Timeout = options.NetworkTimeout = Timeout.InfiniteTimeSpan;
        });

        var failure = await Assert.ThrowsAnyAsync<TwelveLabsException>(() => client.Engines.ListAsync());

        Assert.Equal((attempts, attempts, attempts > 1), (handler.Sent, failure.Attempts, failure.IsRetryable));
    }

    private sealed class Throwing(Exception thrown) : HttpMessageHandler
    {
        public int Sent { get; private set; }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Sent++;
            return Task.FromException<HttpResponseMessage>(thrown);
        }
    }
}
