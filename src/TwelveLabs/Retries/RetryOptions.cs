namespace TwelveLabs;

/// <summary>
/// The retry settings. Which failures are retried is not a setting: responses with 429
/// and failures before the request was sent always; failures of the service, lost connections and timeouts only
/// for operations that are safe to retry; an upload only if its file can be read again.
/// </summary>
public sealed class RetryOptions
{
    /// <summary>Gets or sets the maximum number of retries. Default: 2, so three attempts; 0 for a single attempt.</summary>
    public int MaxRetries { get; set; } = 2;

    /// <summary>Gets or sets the upper bound of the delay before the first retry, doubled for each further retry. Default: 0.5 seconds. The delay is random between zero and the upper bound.</summary>
    public TimeSpan BaseDelay { get; set; } = TimeSpan.FromSeconds(0.5);

    /// <summary>Gets or sets the maximum of the upper bound. Default: 8 seconds.</summary>
    public TimeSpan MaxDelay { get; set; } = TimeSpan.FromSeconds(8);

    /// <summary>
    /// Gets or sets the maximum delay that the service may request by <c>Retry-After</c> or the end of the rate limit window.
    /// The requested delay is respected exactly; if it is longer, the call fails at once and the exception has the time of the
    /// next retry. Default: 60 seconds, because daily limits end hours later.
    /// </summary>
    public TimeSpan MaxRetryAfter { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>Gets or sets a callback for each failure that is retried, called before the delay. An exception of the callback ends the call with a <see cref="CallbackException"/>. Default: null.</summary>
    public Action<RetryAttempt>? OnRetry { get; set; }

    /// <summary>Gets settings without retries.</summary>
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

/// <summary>A failure that is retried.</summary>
/// <param name="Operation">The id of the operation, such as <c>Tasks_Get</c>.</param>
/// <param name="Attempt">The number of the failed attempt, from 1.</param>
/// <param name="Delay">The delay before the retry.</param>
/// <param name="Exception">The failure.</param>
public sealed record RetryAttempt(string Operation, int Attempt, TimeSpan Delay, TwelveLabsException Exception)
{
    /// <summary>Returns the failure and the delay on one line.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{Operation}: attempt {Attempt} failed, the next follows in {Delay.TotalSeconds:0.###} s. {Exception?.Message}");
}
