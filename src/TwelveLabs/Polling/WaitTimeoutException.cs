namespace TwelveLabs;

/// <summary><see cref="WaitOptions.Timeout"/> elapsed before the long-running operation completed. The operation keeps running on the service.</summary>
/// <typeparam name="T">The type of the status, such as <see cref="IndexingTask"/>.</typeparam>
/// <param name="limit">The timeout.</param>
/// <param name="message">The message.</param>
/// <param name="lastState">The last status that the service reported, or null.</param>
/// <param name="innerException">The cause; null if the service responded in time.</param>
public sealed class WaitTimeoutException<T>(TimeSpan limit, string message, T? lastState, Exception? innerException = null)
    : RequestTimeoutException($"{nameof(WaitOptions)}.{nameof(WaitOptions.Timeout)}", limit, message, innerException)
    where T : class
{
    /// <summary>Gets the last status that the service reported, or null.</summary>
    public T? LastState { get; } = lastState;
}
