using Microsoft.Extensions.Logging;

namespace TwelveLabs.Transport;

/// <summary>What the SDK logs. The ids are part of its contract; no message holds a key, a body or a query.</summary>
internal static partial class Log
{
    [LoggerMessage(EventId = 1, EventName = "UnexpectedApiVersion", Level = LogLevel.Warning,
        Message = "The service answered with API version {Actual}; this client was made for {Expected}. Replies may lack members or have new ones.")]
    public static partial void UnexpectedVersion(ILogger logger, string actual, string expected);
}
