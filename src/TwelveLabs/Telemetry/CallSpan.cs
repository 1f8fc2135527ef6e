using System.Diagnostics;
using TwelveLabs.Transport;

namespace TwelveLabs.Telemetry;

/// <summary>A whole call as traces and metrics see it.</summary>
internal sealed class CallSpan : IDisposable
{
    private static readonly CallSpan Unseen = new(null, null, null);

    private readonly ApiOperation? _operation;
    private readonly TimeProvider? _clock;
    private readonly Activity? _activity;
    private readonly long _started;
    private Exception? _failure;

    private CallSpan(ApiOperation? operation, TimeProvider? clock, Activity? activity)
    {
        _operation = operation;
        _clock = clock;
        _activity = activity;
        _started = clock?.GetTimestamp() ?? 0;
    }

    public static CallSpan Start(ApiOperation operation, TimeProvider clock)
    {
        if (!Instruments.Source.HasListeners() && !Instruments.WantCalls)
        {
            return Unseen;
        }

        var activity = Instruments.Source.StartActivity(operation.Id);
        activity?.SetTag(Tag.Operation, operation.Id);
        return new CallSpan(operation, clock, activity);
    }

    public void Failed(Exception failure)
    {
        if (_operation is not null)
        {
            _failure = failure;
            Mark(_activity, failure);
        }
    }

    public void Attempts(int count) => _activity?.SetTag(Tag.Attempts, count);

    public void Dispose()
    {
        if (_operation is not null)
        {
            _activity?.Dispose();
            Instruments.Called(_operation, _clock!.GetElapsedTime(_started), _failure);
        }
    }

    public static void Mark(Activity? activity, Exception failure)
    {
        activity?.SetTag(Tag.ErrorType, Tag.ErrorTypeOf(failure));
        activity?.SetStatus(ActivityStatusCode.Error, failure.Message);
        if (activity is not null && failure is ApiException { Code: { } code })
        {
            activity.SetTag(Tag.ErrorCode, code);
        }
    }
}
