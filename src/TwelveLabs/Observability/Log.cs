using Microsoft.Extensions.Logging;

namespace TwelveLabs.Observability;

/// <summary>
/// Defines what the SDK logs. The ids are part of its contract. No message contains a key or any part of a body except an error's
/// code. URLs are logged without the values that the document marks as sensitive.
/// </summary>
internal static partial class Log
{
    [LoggerMessage(EventId = 1, EventName = "UnexpectedApiVersion", Level = LogLevel.Warning,
        Message = "The service responded with API version {Actual}; this client supports {Expected}. Responses may lack properties or have new ones.")]
    public static partial void UnexpectedVersion(ILogger logger, string actual, string expected);

    [LoggerMessage(EventId = 2, EventName = "SendingRequest", Level = LogLevel.Debug,
        Message = "{Operation}: sending {Method} {Url} (attempt {Attempt}).")]
    public static partial void Sending(ILogger logger, string operation, HttpMethod method, Uri url, int attempt);

    [LoggerMessage(EventId = 3, EventName = "ReceivedResponse", Level = LogLevel.Debug,
        Message = "{Operation}: {StatusCode} after {ElapsedMilliseconds:0} ms (attempt {Attempt}, request id {RequestId}, rate limit remaining {RateLimitRemaining}).")]
    public static partial void Answered(
        ILogger logger, string operation, int statusCode, double elapsedMilliseconds, int attempt, string? requestId, long? rateLimitRemaining);

    [LoggerMessage(EventId = 4, EventName = "Retrying", Level = LogLevel.Warning,
        Message = "{Operation}: attempt {Attempt} failed, retrying in {DelayMilliseconds:0} ms. {Reason}")]
    public static partial void Retrying(ILogger logger, string operation, int attempt, double delayMilliseconds, string reason);

    [LoggerMessage(EventId = 5, EventName = "UploadFinished", Level = LogLevel.Information,
        Message = "{Operation}: uploaded {Bytes} bytes in {ElapsedMilliseconds:0} ms (attempt {Attempt}).")]
    public static partial void Uploaded(ILogger logger, string operation, long bytes, double elapsedMilliseconds, int attempt);

    [LoggerMessage(EventId = 6, EventName = "AttemptFailed", Level = LogLevel.Debug,
        Message = "{Operation}: attempt {Attempt} failed after {ElapsedMilliseconds:0} ms. {Reason}")]
    public static partial void Failed(ILogger logger, string operation, int attempt, double elapsedMilliseconds, string reason);

    [LoggerMessage(EventId = 7, EventName = "ApiKeyRefreshed", Level = LogLevel.Information,
        Message = "{Operation}: the service rejected the API key; retrying with another key of the provider.")]
    public static partial void KeyRefreshed(ILogger logger, string operation);
}
