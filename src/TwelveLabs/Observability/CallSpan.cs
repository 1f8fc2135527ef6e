using System.Diagnostics;

namespace TwelveLabs.Observability;

/// <summary>Records a whole call in traces and metrics.</summary>
internal sealed class CallSpan : IDisposable
{
    private readonly ApiTransport _transport;
    private readonly ApiOperation _operation;
    private readonly Activity? _activity;
    private readonly long _started;
    private Exception? _failure;

    private CallSpan(ApiTransport transport, ApiOperation operation)
    {
        _transport = transport;
        _operation = operation;
        _activity = Instruments.Start(operation.Id, ActivityKind.Internal, new TagList { { Tag.Operation, operation.Id } });
        _started = transport.Clock.GetTimestamp();
    }

    /// <summary>Starts the span of a call; returns null if nothing listens.</summary>
    public static CallSpan? Start(ApiTransport transport, ApiOperation operation) =>
        Instruments.WantCalls ? new CallSpan(transport, operation) : null;

    public void Failed(Exception failure)
    {
        _failure = failure;
        Mark(_activity, failure);
    }

    public void Attempts(int count) => _activity?.SetTag(Tag.Attempts, count);

    public void Dispose()
    {
        Instruments.Stop(_activity);
        Instruments.Called(_operation, _transport.Options.BaseAddress, _transport.Clock.GetElapsedTime(_started), _failure);
    }

    public static void Mark(Activity? activity, Exception failure)
    {
        if (activity is null)
        {
            return;
        }

        activity.SetTag(Tag.ErrorType, Tag.ErrorTypeOf(failure));
        activity.SetTag(Tag.ErrorCode, failure is ApiException { Code: { } code } ? DisplayText.Of(code) : null);
        activity.SetStatus(ActivityStatusCode.Error, FailureDescription.Of(failure));
    }
}
