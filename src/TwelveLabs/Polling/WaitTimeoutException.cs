namespace TwelveLabs;

/// <summary>The limit of <see cref="WaitOptions.Timeout"/> passed before the work that was waited for came to an end. The work itself goes on.</summary>
/// <typeparam name="T">What the service reports of such work, such as <see cref="IndexingTask"/>.</typeparam>
/// <param name="limit">How long was waited.</param>
/// <param name="message">What was waited for.</param>
/// <param name="lastState">The last state that the service reported, or null when it reported none.</param>
/// <param name="innerException">The cause; null when the service answered and the work was just not done.</param>
public sealed class WaitTimeoutException<T>(TimeSpan limit, string message, T? lastState, Exception? innerException = null)
    : RequestTimeoutException($"{nameof(WaitOptions)}.{nameof(WaitOptions.Timeout)}", limit, message, innerException)
    where T : class
{
    /// <summary>The last state that the service reported, or null when it reported none in time.</summary>
    public T? LastState { get; } = lastState;
}
