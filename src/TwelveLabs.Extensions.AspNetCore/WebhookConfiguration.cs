using System.Globalization;
using Microsoft.Extensions.Configuration;
using TwelveLabs.Configuration;

namespace TwelveLabs.AspNetCore;

/// <summary>Reads the settings from configuration without a reflection-based binder, which would not survive trimming.</summary>
internal static class WebhookConfiguration
{
    public const string Section = "TwelveLabs";
    public const string SecretSetting = $"{Section}:{Secret}";
    public const string ToleranceSetting = $"{Section}:{Tolerance}";
    private const string Secret = "WebhookSecret";
    private const string FurtherSecrets = "WebhookSecrets";
    private const string Tolerance = "WebhookTolerance";
    private const string MaxBodyBytes = "WebhookMaxBodyBytes";

    private static readonly string[] Known = [Secret, FurtherSecrets, Tolerance, MaxBodyBytes];

    public static void Read(IConfiguration section, TwelveLabsWebhookOptions options)
    {
        options.Secret = section[Secret] ?? options.Secret;
        foreach (var secret in section.GetSection(FurtherSecrets).GetChildren())
        {
            if (secret.Value is { } value)
            {
                options.FurtherSecrets.Add(value);
            }
        }

        Set(Tolerance, text => options.Tolerance = Time(text));
        Set(MaxBodyBytes, text => options.MaxBodyBytes = int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture));

        foreach (var child in section.GetChildren())
        {
            if (NearName.Of(child.Key, Known) is { } meant)
            {
                throw new InvalidOperationException($"{Path(child.Key)} is no setting; {Path(meant)} is.");
            }
        }

        string Path(string name) => section is IConfigurationSection named ? ConfigurationPath.Combine(named.Path, name) : name;

        void Set(string name, Action<string> set)
        {
            if (section[name] is not { Length: > 0 } text)
            {
                return;
            }

            try
            {
                set(text);
            }
            catch (Exception e) when (e is FormatException or OverflowException or ArgumentException)
            {
                throw new InvalidOperationException($"{Path(name)} has the value '{text}', which cannot be used: {e.Message}", e);
            }
        }
    }

    // The platform parses a bare number as days, which is never intended.
    private static TimeSpan Time(string text) => text switch
    {
        _ when string.Equals(text, nameof(Timeout.Infinite), StringComparison.OrdinalIgnoreCase) => Timeout.InfiniteTimeSpan,
        _ when text.Contains(':', StringComparison.Ordinal) => TimeSpan.Parse(text, CultureInfo.InvariantCulture),
        _ => throw new FormatException("a time is written as 00:05:00 (hours, minutes, seconds) or Infinite."),
    };
}
