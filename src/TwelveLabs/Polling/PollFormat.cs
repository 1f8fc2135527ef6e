namespace TwelveLabs.Polling;

internal enum Progress
{
    Running,
    Succeeded,
    Failed,
}

/// <summary>Describes how the document defines the status of a long-running operation.</summary>
/// <param name="Operation">The operation that is polled.</param>
/// <param name="Missing">Returns the field that the status requires and the response lacks, or null.</param>
/// <param name="Judge">Returns what the status means.</param>
/// <param name="Remaining">Returns the estimated number of seconds from the given time to the end, or null.</param>
/// <param name="Describe">Returns a description of the status.</param>
internal sealed record PollFormat<T>(
    string Operation, Func<T, string?> Missing, Func<T, Progress> Judge, Func<T, DateTimeOffset, double?> Remaining, Func<T, string> Describe);
