using TwelveLabs.AspNetCore;

namespace TwelveLabs;

/// <summary>What a webhook endpoint accepts.</summary>
public sealed class TwelveLabsWebhookOptions
{
    /// <summary>The webhook's secret, from the dashboard of the service. Null: none, so there must be one in <see cref="FurtherSecrets"/>. In configuration: <c>TwelveLabs:WebhookSecret</c>.</summary>
    public string? Secret { get; set; }

    /// <summary>Further secrets that will do as well, while one is replaced by another. In configuration: <c>TwelveLabs:WebhookSecrets:0</c> and so on.</summary>
    public IList<string> FurtherSecrets { get; } = [];

    /// <summary>
    /// By how much a signature's time may differ from now, either way. Five minutes by default; <see cref="Timeout.InfiniteTimeSpan"/>
    /// for any. In configuration: <c>TwelveLabs:WebhookTolerance</c>, such as <c>00:05:00</c>.
    /// </summary>
    public TimeSpan Tolerance
    {
        get;
        set => field = value >= TimeSpan.Zero || value == Timeout.InfiniteTimeSpan
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "A tolerance cannot be negative; Timeout.InfiniteTimeSpan takes any time.");
    }
    = WebhookSignature.DefaultTolerance;

    /// <summary>The largest body that is read, in bytes; a larger one is answered with 413. 256 KiB by default. In configuration: <c>TwelveLabs:WebhookMaxBodyBytes</c>.</summary>
    public int MaxBodyBytes
    {
        get;
        set => field = value > 0 && value < Array.MaxLength ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A size between one byte and what fits into memory is wanted.");
    }
    = 256 * 1024;

    internal IReadOnlyList<string> Secrets
    {
        get
        {
            var secrets = FurtherSecrets.Prepend(Secret).Where(secret => !string.IsNullOrWhiteSpace(secret)).Select(secret => secret!).ToList();
            return secrets.Count > 0 ? secrets : throw new InvalidOperationException(
                $"No secret is set for the webhooks of Twelve Labs, so nothing could tell them from forgeries. Set {WebhookConfiguration.SecretSetting} "
                + $"({WebhookConfiguration.SecretSetting.Replace(":", "__", StringComparison.Ordinal)} as an environment variable) and call AddTwelveLabsWebhooks"
                + $"(configuration.GetSection(\"{WebhookConfiguration.Section}\")), or set {nameof(Secret)} in the options of MapTwelveLabsWebhook.");
        }
    }

    internal TwelveLabsWebhookOptions With(Action<TwelveLabsWebhookOptions>? configure)
    {
        if (configure is null)
        {
            return this;
        }

        var copy = new TwelveLabsWebhookOptions { Secret = Secret, Tolerance = Tolerance, MaxBodyBytes = MaxBodyBytes };
        foreach (var secret in FurtherSecrets)
        {
            copy.FurtherSecrets.Add(secret);
        }

        configure(copy);
        return copy;
    }
}
