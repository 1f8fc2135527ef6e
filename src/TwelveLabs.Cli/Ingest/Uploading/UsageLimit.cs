namespace TwelveLabs.Cli.Ingest.Uploading;

/// <summary>Knows whether the service takes no more videos for now, and until when.</summary>
internal sealed class UsageLimit(bool waits, TimeProvider clock, Action<string> tell)
{
    private static readonly TimeSpan ShortestPause = TimeSpan.FromSeconds(1);
    private readonly Lock _lock = new();
    private DateTimeOffset? _until;

    /// <summary>Gets the message of the service, once it takes no more; otherwise null.</summary>
    public string? Message { get; private set; }

    /// <summary>Gets when the service takes videos again, if it said so.</summary>
    public DateTimeOffset? Until => _until;

    /// <summary>Determines whether a failure says that an allowance is used up. A short limit per second was waited for already, by the client.</summary>
    public static bool Says(Exception failure) =>
        failure is RateLimitException or ApiException { Code: ErrorCodes.UsageLimitExceeded or ErrorCodes.InsufficientFunds };

    public void Reached(Exception failure)
    {
        lock (_lock)
        {
            var until = failure is RateLimitException { RetryAfter: { } wait } limited ? limited.RetryAt ?? (clock.GetUtcNow() + wait) : (DateTimeOffset?)null;
            if (Message is null)
            {
                tell(until is { } end ? $"{failure.Message} The service takes videos again {At(end)}." : failure.Message);
            }

            (Message, _until) = (failure.Message, until);
        }
    }

    /// <summary>Waits until the service takes videos again, if the user wants that; returns whether it does.</summary>
    public async Task<bool> PassAsync(CancellationToken cancellationToken)
    {
        if (Message is null)
        {
            return true;
        }

        if (!waits || _until is not { } until)
        {
            return false;
        }

        // A limit that is over by its own account, and still reached, must not be asked for without a pause.
        var rest = until - clock.GetUtcNow();
        await Task.Delay(rest > ShortestPause ? rest : ShortestPause, clock, cancellationToken);

        lock (_lock)
        {
            if (_until == until)
            {
                (Message, _until) = (null, null);
            }
        }

        return true;
    }

    public string At(DateTimeOffset end)
    {
        var rest = end - clock.GetUtcNow();
        return string.Create(CultureInfo.InvariantCulture, $"at {TimeZoneInfo.ConvertTime(end, clock.LocalTimeZone):yyyy-MM-dd HH:mm} (in {Math.Max(0, (int)rest.TotalHours)} h {Math.Max(0, rest.Minutes)} min)");
    }
}
