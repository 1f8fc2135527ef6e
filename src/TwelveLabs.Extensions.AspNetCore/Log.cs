using Microsoft.Extensions.Logging;

namespace TwelveLabs.AspNetCore;

/// <summary>The messages that webhook endpoints and the handler of failed calls log.</summary>
// In one class: of several, the generator writes the parts in another order each time, and no two builds would be the same.
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Warning, "A webhook was refused, {Reason}: {Why}")]
    public static partial void SignatureRefused(ILogger logger, WebhookSignatureFailure reason, string why);

    [LoggerMessage(2, LogLevel.Warning, "A webhook was refused: {Why}")]
    public static partial void BodyRefused(ILogger logger, string why);

    [LoggerMessage(3, LogLevel.Warning, "A webhook was refused: its body is larger than {MaxBodyBytes} bytes")]
    public static partial void TooLarge(ILogger logger, int maxBodyBytes);

    [LoggerMessage(4, LogLevel.Debug, "The webhook {Type} {Id} was handled")]
    public static partial void Handled(ILogger logger, string type, string id);

    [LoggerMessage(5, LogLevel.Information, "The webhook {Type} {Id} was handled before; it is not handled again")]
    public static partial void AlreadyHandled(ILogger logger, string type, string id);

    [LoggerMessage(6, LogLevel.Information, "The webhook {Type} {Id} is being handled; another delivery of it was responded to with 503")]
    public static partial void InProgress(ILogger logger, string type, string id);

    [LoggerMessage(7, LogLevel.Warning, "The store of webhooks is full; {Type} {Id} was responded to with 503. Raise its capacity")]
    public static partial void StoreFull(ILogger logger, string type, string id);

    [LoggerMessage(8, LogLevel.Error, "The store of webhooks failed when the handler of {Type} {Id} had ended; the event is not handled again before its claim expires")]
    public static partial void StoreFailed(ILogger logger, string type, string id, Exception failure);

    [LoggerMessage(11, LogLevel.Error, "A call of the Twelve Labs service failed, responded with {Status}")]
    public static partial void CallFailed(ILogger logger, int status, Exception failure);

    [LoggerMessage(12, LogLevel.Information, "The Twelve Labs service rejected a call, responded with {Status}: {Why}")]
    public static partial void CallRefused(ILogger logger, int status, string why);
}
