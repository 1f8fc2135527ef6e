using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace TwelveLabs.AspNetCore;

/// <summary>The settings of configuration, read by hand: a binder by reflection would not survive trimming.</summary>
internal static class WebhookConfiguration
{
    public const string Section = "TwelveLabs";
    public const string SecretSetting = $"{Section}:{Secret}";
    private const string Secret = "WebhookSecret";

    public static void Read(IConfiguration section, TwelveLabsWebhookOptions options)
    {
        options.Secret = section[Secret] ?? options.Secret;
        foreach (var secret in section.GetSection("WebhookSecrets").GetChildren())
        {
            if (secret.Value is { } value) options.FurtherSecrets.Add(value);
        }

        Set("WebhookTolerance", text => options.Tolerance = TimeSpan.Parse(text, CultureInfo.InvariantCulture));
        Set("WebhookMaxBodyBytes", text => options.MaxBodyBytes = int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture));

        void Set(string name, Action<string> set)
        {
            if (section[name] is not { Length: > 0 } text) return;
            try
            {
                set(text);
            }
            catch (Exception e) when (e is FormatException or OverflowException or ArgumentException)
            {
                var path = section is IConfigurationSection named ? ConfigurationPath.Combine(named.Path, name) : name;
                throw new InvalidOperationException($"{path} has the value '{text}', which cannot be used: {e.Message}", e);
            }
        }
    }
}
