using System.Diagnostics;
using Microsoft.Extensions.Logging;

namespace TwelveLabs.Observability;

/// <summary>Records one attempt in logs, traces and metrics.</summary>
internal sealed class AttemptSpan : IDisposable
{
    private readonly ApiTransport _transport;
    private readonly ApiCall _call;
    private readonly int _attempt;
    private readonly long _started;
    private readonly Activity? _activity;
    private int? _status;
    private string? _protocol;
    private Exception? _failure;
    private bool _ended;

    private AttemptSpan(ApiTransport transport, ApiCall call, int attempt)
    {
        _transport = transport;
        _call = call;
        _attempt = attempt;
        _started = transport.Clock.GetTimestamp();
        _activity = StartActivity();
    }

    private ApiOperation Operation => _call.Operation;

    private ILogger Logger => _transport.Logger;

    private Uri Server => _transport.Options.BaseAddress;

    private TimeSpan Elapsed => _transport.Clock.GetElapsedTime(_started);

    /// <summary>Starts the span of an attempt; returns null if nothing listens.</summary>
    public static AttemptSpan? Start(ApiTransport transport, CallContext context, int attempt)
    {
        context.Span?.Attempts(attempt);
        return Instruments.WantAttempts || transport.Logger.IsEnabled(LogLevel.Debug) || transport.Logger.IsEnabled(LogLevel.Information)
            ? new AttemptSpan(transport, context.Call, attempt)
            : null;
    }

    public void Sending()
    {
        if (Logger.IsEnabled(LogLevel.Debug))
        {
            var url = _call.LoggedAddress(Server);
            Log.Sending(Logger, Operation.Id, Operation.Method, url, _attempt);
        }
    }

    public void Uploaded(long bytes)
    {
        _activity?.SetTag(Tag.UploadBytes, bytes);
        if (Logger.IsEnabled(LogLevel.Information))
        {
            Log.Uploaded(Logger, Operation.Id, bytes, Elapsed.TotalMilliseconds, _attempt);
        }
    }

    public void Answered(HttpResponseMessage response, ApiHeaders headers)
    {
        var limit = headers.RateLimit;
        _status = (int)response.StatusCode;
        _protocol = response.Version.ToString(response.Version.Major >= 2 ? 1 : 2);
        Instruments.Limited(Operation, Server, limit);
        if (Logger.IsEnabled(LogLevel.Debug))
        {
            var requestId = Shown(headers.RequestId);
            Log.Answered(Logger, Operation.Id, _status.Value, Elapsed.TotalMilliseconds, _attempt, requestId, limit?.Remaining);
        }

        if (_activity is null)
        {
            return;
        }

        _activity.SetTag(Tag.StatusCode, _status.Value);
        _activity.SetTag(Tag.ProtocolVersion, _protocol);
        _activity.SetTag(Tag.RequestId, Shown(headers.RequestId));
        _activity.SetTag(Tag.ApiVersion, Shown(headers.ApiVersion));
        _activity.SetTag(Tag.RateLimitRemaining, limit?.Remaining);
    }

    public void Failed(Exception failure)
    {
        _failure = failure;
        CallSpan.Mark(_activity, failure);
        if (Logger.IsEnabled(LogLevel.Debug))
        {
            var reason = FailureDescription.Of(failure);
            Log.Failed(Logger, Operation.Id, _attempt, Elapsed.TotalMilliseconds, reason);
        }
    }

    public void Dispose()
    {
        if (_ended)
        {
            return;
        }

        _ended = true;
        Instruments.Stop(_activity);
        if (Instruments.WantRequests)
        {
            Instruments.Requested(What(), Elapsed, _protocol, _status, _failure);
        }
    }

    private static string? Shown(string? text) => text is null ? null : DisplayText.Of(text);

    private Activity? StartActivity()
    {
        if (!Instruments.Source.HasListeners())
        {
            return null;
        }

        // Samplers decide by the tags that a span begins with.
        var tags = What();
        tags.Add(Tag.UrlFull, _call.LoggedAddress(Server).AbsoluteUri);
        if (_attempt > 1)
        {
            tags.Add(Tag.ResendCount, _attempt - 1);
        }

        return Instruments.Start($"{Operation.Method.Method} {Operation.Path}", ActivityKind.Client, tags);
    }

    private TagList What() => new()
    {
        { Tag.Method, Operation.Method.Method },
        { Tag.ServerAddress, Server.Host },
        { Tag.ServerPort, Server.Port },
        { Tag.UrlTemplate, Operation.Path },
        { Tag.Operation, Operation.Id },
        { Tag.Attempt, _attempt },
    };
}
