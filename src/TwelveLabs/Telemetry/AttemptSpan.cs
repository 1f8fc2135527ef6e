using System.Diagnostics;
using Microsoft.Extensions.Logging;
using TwelveLabs.Transport;

namespace TwelveLabs.Telemetry;

/// <summary>One attempt as logs, traces and metrics see it.</summary>
internal sealed class AttemptSpan : IDisposable
{
    private readonly ApiTransport _transport;
    private readonly ApiCall _call;
    private readonly int _attempt;
    private readonly long _started;
    private readonly Activity? _activity;
    private int? _status;
    private Exception? _failure;
    private bool _ended;

    private AttemptSpan(ApiTransport transport, ApiCall call, int attempt, Activity? activity)
    {
        _transport = transport;
        _call = call;
        _attempt = attempt;
        _activity = activity;
        _started = transport.Clock.GetTimestamp();
    }

    private ApiOperation Operation => _call.Operation;

    private TimeSpan Elapsed => _transport.Clock.GetElapsedTime(_started);

    public static AttemptSpan Start(ApiTransport transport, CallRun run, int attempt)
    {
        run.Span.Attempts(attempt);
        return new AttemptSpan(transport, run.Call, attempt, StartActivity(transport, run.Call, attempt));
    }

    public void Sending()
    {
        if (_transport.Logger.IsEnabled(LogLevel.Debug))
        {
            var url = _call.LoggedAddress(_transport.Options.BaseAddress);
            Log.Sending(_transport.Logger, Operation.Id, Operation.Method, url, _attempt);
        }
    }

    public void Uploaded(long bytes)
    {
        _activity?.SetTag(Tag.UploadBytes, bytes);
        if (_transport.Logger.IsEnabled(LogLevel.Information))
        {
            Log.Uploaded(_transport.Logger, Operation.Id, bytes, Elapsed.TotalMilliseconds, _attempt);
        }
    }

    public void Answered(HttpResponseMessage response, ApiHeaders headers, string? version, RateLimit? limit)
    {
        _status = (int)response.StatusCode;
        Instruments.Limited(Operation, limit);
        if (_transport.Logger.IsEnabled(LogLevel.Debug))
        {
            Log.Answered(_transport.Logger, Operation.Id, _status.Value, Elapsed.TotalMilliseconds, _attempt, headers.RequestId, limit?.Remaining);
        }

        if (_activity is null)
        {
            return;
        }

        _activity.SetTag(Tag.StatusCode, _status.Value);
        _activity.SetTag("network.protocol.version", response.Version.ToString(response.Version.Major >= 2 ? 1 : 2));
        _activity.SetTag(Tag.RequestId, headers.RequestId);
        _activity.SetTag(Tag.ApiVersion, version);
        _activity.SetTag(Tag.RateLimitRemaining, limit?.Remaining);
    }

    public void Failed(Exception failure)
    {
        _failure = failure;
        CallSpan.Mark(_activity, failure);
        if (_transport.Logger.IsEnabled(LogLevel.Debug))
        {
            Log.Failed(_transport.Logger, Operation.Id, _attempt, Elapsed.TotalMilliseconds, failure.Message);
        }
    }

    public void Dispose()
    {
        if (_ended)
        {
            return;
        }

        _ended = true;
        _activity?.Dispose();
        if (Instruments.WantRequests)
        {
            Instruments.Requested(Operation, _transport.Options.BaseAddress, _attempt, Elapsed, _status, _failure);
        }
    }

    private static Activity? StartActivity(ApiTransport transport, ApiCall call, int attempt)
    {
        if (!Instruments.Source.HasListeners())
        {
            return null;
        }

        var operation = call.Operation;
        var activity = Instruments.Source.StartActivity($"{operation.Method.Method} {operation.Path}", ActivityKind.Client);
        if (activity is null)
        {
            return null;
        }

        var server = transport.Options.BaseAddress;
        activity.SetTag(Tag.Method, operation.Method.Method);
        activity.SetTag(Tag.ServerAddress, server.Host);
        activity.SetTag(Tag.ServerPort, server.Port);
        activity.SetTag(Tag.UrlFull, call.LoggedAddress(server).AbsoluteUri);
        activity.SetTag(Tag.UrlTemplate, operation.Path);
        activity.SetTag(Tag.Operation, operation.Id);
        activity.SetTag(Tag.Attempt, attempt);
        if (attempt > 1)
        {
            activity.SetTag(Tag.ResendCount, attempt - 1);
        }

        return activity;
    }
}
