using TwelveLabs.AspNetCore;

namespace TwelveLabs;

/// <summary>The settings of a webhook endpoint.</summary>
public sealed class TwelveLabsWebhookOptions
{
    /// <summary>Gets or sets the secret of the webhook, from the dashboard of the service. Null: none, which requires one in <see cref="FurtherSecrets"/>. In configuration: <c>TwelveLabs:WebhookSecret</c>.</summary>
    public string? Secret { get; set; }

    /// <summary>Gets the further valid secrets, for the time in which a secret is replaced. In configuration: <c>TwelveLabs:WebhookSecrets:0</c> and so on.</summary>
    public IList<string> FurtherSecrets { get; } = [];

    /// <summary>
    /// Gets or sets the maximum difference between the time of a signature and the current time. Default: five minutes; <see cref="Timeout.InfiniteTimeSpan"/>
    /// for no limit. In configuration: <c>TwelveLabs:WebhookTolerance</c>, such as <c>00:05:00</c>.
    /// </summary>
    public TimeSpan Tolerance
    {
        get;
        set => field = value >= TimeSpan.Zero || value == Timeout.InfiniteTimeSpan
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "A tolerance cannot be negative; Timeout.InfiniteTimeSpan takes any time.");
    }
    = WebhookSignature.DefaultTolerance;

    /// <summary>Gets or sets the maximum size of a body in bytes; the response to a larger one is 413. Default: 256 KiB. In configuration: <c>TwelveLabs:WebhookMaxBodyBytes</c>.</summary>
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
                $"No secret is set for the webhooks of Twelve Labs, so their signatures cannot be verified. Set {WebhookConfiguration.SecretSetting} "
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
