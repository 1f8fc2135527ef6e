namespace TwelveLabs;

/// <summary>
/// When and how often a call that failed is sent again. What may be sent again is not set here: a refusal by the rate limit
/// and a failure before anything was sent always, a failing service, a broken connection or a struck limit in time only
/// where the document says that a repeat can do no harm, and an upload only when its source can be read again.
/// </summary>
public sealed class RetryOptions
{
    /// <summary>How often a call is repeated at most. Default: 2, so that it is sent three times; 0 sends exactly once.</summary>
    public int MaxRetries { get; set; } = 2;

    /// <summary>The ceiling of the pause before the first repeat, doubled for each further one. Default: 0.5 seconds. The pause itself is drawn at random between zero and the ceiling.</summary>
    public TimeSpan BaseDelay { get; set; } = TimeSpan.FromSeconds(0.5);

    /// <summary>What the ceiling of the pause grows to at most. Default: 8 seconds.</summary>
    public TimeSpan MaxDelay { get; set; } = TimeSpan.FromSeconds(8);

    /// <summary>
    /// The longest pause that the service may ask for, by <c>Retry-After</c> or the end of the rate limit's window. What it
    /// asks is kept exactly; where it asks for more than this, the call fails at once and the exception says when to come
    /// back. Default: 60 seconds, since the daily limits end hours away.
    /// </summary>
    public TimeSpan MaxRetryAfter { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>Told of each failure that a repeat follows, before the pause. An exception of its own ends the call with a <see cref="CallbackException"/>. Null: nothing is told.</summary>
    public Action<RetryAttempt>? OnRetry { get; set; }

    /// <summary>Sends exactly once.</summary>
    public static RetryOptions None => new() { MaxRetries = 0 };

    internal RetryOptions Copy() => new()
    {
        MaxRetries = MaxRetries,
        BaseDelay = BaseDelay,
        MaxDelay = MaxDelay,
        MaxRetryAfter = MaxRetryAfter,
        OnRetry = OnRetry,
    };

    internal void Validate(string name)
    {
        if (MaxRetries < 0)
        {
            throw new ArgumentOutOfRangeException(name, MaxRetries, $"{name}.{nameof(MaxRetries)} must be zero or more.");
        }

        NotNegative(BaseDelay, nameof(BaseDelay));
        NotNegative(MaxDelay, nameof(MaxDelay));
        NotNegative(MaxRetryAfter, nameof(MaxRetryAfter));

        void NotNegative(TimeSpan value, string member)
        {
            if (value < TimeSpan.Zero)
            {
                throw new ArgumentOutOfRangeException(name, value, $"{name}.{member} must be zero or more.");
            }
        }
    }
}

/// <summary>A failure that a repeat follows.</summary>
/// <param name="Operation">The operation, such as <c>Tasks_Get</c>.</param>
/// <param name="Attempt">Which attempt failed, from 1.</param>
/// <param name="Delay">The pause before the next one.</param>
/// <param name="Exception">What the call would have thrown.</param>
public sealed record RetryAttempt(string Operation, int Attempt, TimeSpan Delay, TwelveLabsException Exception)
{
    /// <summary>What failed and when it is tried again, on one line.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{Operation}: attempt {Attempt} failed, the next follows in {Delay.TotalSeconds:0.###} s. {Exception?.Message}");
}
