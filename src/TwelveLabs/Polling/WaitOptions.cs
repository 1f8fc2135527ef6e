namespace TwelveLabs;

/// <summary>The settings for polling a long-running operation.</summary>
/// <remarks>
/// The poll interval starts at <see cref="PollInterval"/> and grows by half with each poll, up to
/// <see cref="MaxPollInterval"/>. Where the service reports the remaining time, the next interval is that time
/// instead, within <see cref="PollInterval"/> and
/// <see cref="MaxPollInterval"/>. An estimate in the past is ignored.
/// </remarks>
public sealed class WaitOptions
{
    /// <summary>Gets the first and shortest interval between two polls. Default: 1 second.</summary>
    public TimeSpan PollInterval { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>Gets the longest interval between two polls. Default: 15 seconds. If it is shorter than <see cref="PollInterval"/>, that interval is used for all polls.</summary>
    public TimeSpan MaxPollInterval { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>Gets the timeout of the polling. Default: <see cref="System.Threading.Timeout.InfiniteTimeSpan"/>. When it elapses, a last poll is made, and then <see cref="WaitTimeoutException{T}"/> is thrown.</summary>
    /// <remarks>
    /// There is no timeout by default because the service has none: the duration of a task depends on the video and on
    /// the queue, and an abandoned task is charged. A response without a status
    /// ends the polling with <see cref="ApiResponseException"/>. Set a timeout in unattended programs.
    /// </remarks>
    public TimeSpan Timeout { get; init; } = System.Threading.Timeout.InfiniteTimeSpan;

    /// <summary>
    /// Gets a callback for each transient failure of a poll, which is retried by the client's <see cref="RetryOptions"/>. The
    /// polling continues. A failure that remains ends the polling. Default: null.
    /// </summary>
    public Action<RetryAttempt>? OnTransientFailure { get; init; }

    internal void Validate()
    {
        Positive(PollInterval, nameof(PollInterval));
        Positive(MaxPollInterval, nameof(MaxPollInterval));
        if (Timeout != System.Threading.Timeout.InfiniteTimeSpan)
        {
            Positive(Timeout, nameof(Timeout));
        }
    }

    private static void Positive(TimeSpan value, string name)
    {
        if (value <= TimeSpan.Zero)
        {
            throw new ArgumentOutOfRangeException(name, value, $"{name} must be more than zero.");
        }
    }
}
