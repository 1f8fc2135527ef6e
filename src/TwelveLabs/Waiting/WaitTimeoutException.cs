namespace TwelveLabs;

/// <summary>The limit of <see cref="WaitOptions.Timeout"/> passed before the work that was waited for came to an end. The work itself goes on.</summary>
/// <typeparam name="T">What the service reports of such work, such as <see cref="IndexingTask"/>.</typeparam>
/// <param name="limit">How long was waited.</param>
/// <param name="message">What was waited for.</param>
/// <param name="lastState">The last state that the service reported.</param>
public sealed class WaitTimeoutException<T>(TimeSpan limit, string message, T lastState)
    : RequestTimeoutException($"{nameof(WaitOptions)}.{nameof(WaitOptions.Timeout)}", limit, message)
    where T : class
{
    /// <summary>The last state that the service reported.</summary>
    public T LastState { get; } = lastState;
}
