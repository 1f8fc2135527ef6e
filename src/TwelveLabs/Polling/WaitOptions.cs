namespace TwelveLabs;

/// <summary>How to wait for work that the service does in the background.</summary>
/// <remarks>
/// Pauses between two questions start at <see cref="PollInterval"/>, and each is half as long again as the one before, up to
/// <see cref="MaxPollInterval"/>. Where the service says how long the work will still take, the next pause is just that long
/// instead, be it shorter or longer: but never shorter than <see cref="PollInterval"/> and never longer than
/// <see cref="MaxPollInterval"/>. An estimate that has run out is ignored.
/// </remarks>
public sealed class WaitOptions
{
    /// <summary>The first pause between two questions, and the shortest. Default: 1 second.</summary>
    public TimeSpan PollInterval { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>The longest pause between two questions. Default: 15 seconds. Where it is shorter than <see cref="PollInterval"/>, all pauses are as long as that.</summary>
    public TimeSpan MaxPollInterval { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>How long to wait altogether. Default: <see cref="System.Threading.Timeout.InfiniteTimeSpan"/>, no limit. The last question is asked when it ends; then <see cref="WaitTimeoutException{T}"/> is thrown.</summary>
    /// <remarks>
    /// There is no limit by default because the service has none: how long a task takes depends on the length of the video and on
    /// how many others wait, and a task that is given up too soon has still been paid for. A response that does not tell the status
    /// ends the wait at once with <see cref="ApiResponseException"/>. Set a limit where nobody watches.
    /// </remarks>
    public TimeSpan Timeout { get; init; } = System.Threading.Timeout.InfiniteTimeSpan;

    /// <summary>
    /// Told of each failure to ask that passes: the question is repeated by the client's <see cref="RetryOptions"/>, and the
    /// wait goes on. A failure that remains ends the wait as it is. Null: nothing is told.
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
