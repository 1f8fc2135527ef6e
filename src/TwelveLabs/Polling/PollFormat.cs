namespace TwelveLabs.Polling;

internal enum Progress
{
    Running,
    Succeeded,
    Failed,
}

/// <summary>How the document describes the status of a long-running operation.</summary>
/// <param name="Operation">The operation that is polled.</param>
/// <param name="Missing">The field without which nobody can tell the status; null when all are there.</param>
/// <param name="Judge">What the status means.</param>
/// <param name="Remaining">How many seconds the service expects the work to take from a time on, or null.</param>
/// <param name="Describe">The status in words.</param>
internal sealed record PollFormat<T>(
    string Operation, Func<T, string?> Missing, Func<T, Progress> Judge, Func<T, DateTimeOffset, double?> Remaining, Func<T, string> Describe);
