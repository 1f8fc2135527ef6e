using System.Net.Sockets;
using Polly.CircuitBreaker;
using Polly.Timeout;

namespace TwelveLabs.Tests.Errors;

/// <summary>What handlers, policies, providers, clocks and callbacks of users throw.</summary>
internal static class ForeignExceptions
{
    private static readonly CancellationToken OfAnother = new(canceled: true);

    public static IReadOnlyList<Func<Exception>> Kinds { get; } =
    [
        () => new IOException("disk"),
        () => new SocketException((int)SocketError.ConnectionReset),
        () => new HttpRequestException("proxy"),
        () => new TimeoutException("slow"),
        () => new TimeoutRejectedException("too slow", TimeSpan.FromSeconds(3)),
        () => new BrokenCircuitException("open"),
        () => new InvalidDataException("garbled"),
        () => new InvalidOperationException("state"),
        () => new NotSupportedException("feature"),
        () => new ArgumentNullException("notOurs"),
        () => new ArgumentOutOfRangeException("notOurs"),
        () => new FormatException("text"),
        () => new KeyNotFoundException("entry"),
        Nothing,
        () => new ObjectDisposedException("a thing of the user's"),
        () => new TaskCanceledException("given up"),
        () => new OperationCanceledException("of another", OfAnother),
        () => new AggregateException(new IOException("one"), new FormatException("two")),
        () => new UnreadableException(),
        () => new TwelveLabsException("of another client") { IsRetryable = true },
    ];

    /// <summary>Those that stand for the rest where only the way out is in question.</summary>
    public static IReadOnlyList<Func<Exception>> FewKinds { get; } = [Kinds[0], Kinds[7], Kinds[15]];

    public static bool Holds(Exception? failure, Exception sought) => failure is not null
        && (ReferenceEquals(failure, sought)
            || (failure is AggregateException all ? all.InnerExceptions.Any(inner => Holds(inner, sought)) : Holds(failure.InnerException, sought)));

    // A null that someone's code used: the runtime alone makes such an exception.
    private static Exception Nothing()
    {
        try
        {
            string? text = null;
            return new InvalidOperationException(text!.Trim());
        }
        catch (Exception failure)
        {
            return failure;
        }
    }

    /// <summary>An exception whose own members throw.</summary>
    private sealed class UnreadableException : Exception
    {
        public override string Message => throw new InvalidOperationException("no message");

        public override string ToString() => throw new InvalidOperationException("no text");
    }
}
