using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Tracing;
using System.Reflection;

namespace TwelveLabs.Reliability.Tests.Support;

/// <summary>Counts the arrays that the SDK rents from the shared pools and has not returned. The platform rents some, too, and need not return them.</summary>
internal sealed class PoolListener : EventListener
{
    private const int BufferRented = 1;
    private const int BufferReturned = 3;

    private readonly ConcurrentDictionary<int, MethodBase> _rented = new();
    private int _count;

    /// <summary>How many arrays were rented.</summary>
    public int Count => Volatile.Read(ref _count);

    /// <summary>The methods that rented what was not returned.</summary>
    public IReadOnlyList<string> Rented => [.. _rented.Values.Select(method => $"{method.DeclaringType}.{method.Name}")];

    protected override void OnEventSourceCreated(EventSource eventSource)
    {
        if (eventSource.Name == "System.Buffers.ArrayPoolEventSource")
        {
            EnableEvents(eventSource, EventLevel.Verbose);
        }
    }

    // Called on the thread that rents or returns, so it must rent nothing, as the text of a method would.
    protected override void OnEventWritten(EventWrittenEventArgs eventData)
    {
        if (eventData.EventId == BufferReturned)
        {
            // The first argument is the hash code of the array.
            _rented.TryRemove((int)eventData.Payload![0]!, out _);
        }
        else if (eventData.EventId == BufferRented && Renter() is { } renter)
        {
            Interlocked.Increment(ref _count);
            _rented[(int)eventData.Payload![0]!] = renter;
        }
    }

    // The first method outside of the platform's core, if it is one of the SDK.
    private static MethodBase? Renter() => new StackTrace(false).GetFrames().Select(frame => frame.GetMethod())
        .FirstOrDefault(method => method?.DeclaringType?.Assembly is { } assembly && assembly != typeof(object).Assembly && assembly != typeof(PoolListener).Assembly)
        is { } found && found.DeclaringType!.Assembly == typeof(TwelveLabsClient).Assembly ? found : null;
}
