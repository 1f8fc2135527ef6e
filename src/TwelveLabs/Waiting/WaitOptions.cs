namespace TwelveLabs;

/// <summary>How to wait for work that the service does in the background.</summary>
public sealed class WaitOptions
{
    /// <summary>The first pause between two questions. Default: 1 second. Each further pause is half as long again, up to <see cref="MaxPollInterval"/>.</summary>
    public TimeSpan PollInterval { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>The longest pause between two questions. Default: 15 seconds.</summary>
    public TimeSpan MaxPollInterval { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>How long to wait altogether. Default: <see cref="System.Threading.Timeout.InfiniteTimeSpan"/>, no limit.</summary>
    public TimeSpan Timeout { get; init; } = System.Threading.Timeout.InfiniteTimeSpan;

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
