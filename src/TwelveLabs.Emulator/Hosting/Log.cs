using Microsoft.Extensions.Logging;

namespace TwelveLabs.Emulator.Hosting;

/// <summary>The messages that the emulator logs.</summary>
// In one class: of several, the generator writes the parts in another order each time, and no two builds would be the same.
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Debug, "{Method} {Path} responded {Status}")]
    public static partial void Answered(ILogger logger, string method, string path, int status);

    [LoggerMessage(2, LogLevel.Error, "{Method} {Path} failed inside the emulator")]
    public static partial void Failed(ILogger logger, Exception exception, string method, string path);

    [LoggerMessage(11, LogLevel.Debug, "The event {Type} of the task {Task} was taken by {Url}")]
    public static partial void WebhookSent(ILogger logger, string type, string task, Uri url);

    [LoggerMessage(12, LogLevel.Warning, "The event {Type} of the task {Task} was not delivered to {Url}: {Failure}. Retrying in {Seconds} s")]
    public static partial void WebhookFailed(ILogger logger, string type, string task, Uri url, string failure, double seconds);

    [LoggerMessage(13, LogLevel.Error, "The event {Type} of the task {Task} was not taken by {Url} in {Attempts} attempts: {Failure}. It is given up")]
    public static partial void WebhookGivenUp(ILogger logger, string type, string task, Uri url, int attempts, string failure);
}
