using System.Net;
using TwelveLabs.Emulator.Text;

namespace TwelveLabs.Emulator;

public sealed partial class EmulatorOptions
{
    private const string Prefix = "TWELVELABS_EMULATOR_";

    /// <summary>Options from the <c>TWELVELABS_EMULATOR_*</c> environment variables; what is not set keeps its default.</summary>
    /// <exception cref="FormatException">A variable has a value that cannot be read; the message names it.</exception>
    public static EmulatorOptions FromEnvironment() => FromVariables(Environment.GetEnvironmentVariable);

    internal static EmulatorOptions FromVariables(Func<string, string?> variable)
    {
        var options = new EmulatorOptions();
        Set("PORT", text => options.Port = int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture));
        Set("ADDRESS", text => options.Address = IPAddress.Parse(text));
        Set("TRANSCRIPTS", text => options.TranscriptsDirectory = text);
        Set("INTEGRATIONS", text => options.IntegrationsDirectory = text);
        Set("INDEXING_DURATION", text => options.IndexingDuration = Durations.Parse(text));
        Set("STREAM_PAUSE", text => options.StreamPause = Durations.Parse(text));
        Set("STORAGE", text => options.StorageDirectory = text);
        Set("RATE_LIMITS", text => options.RateLimits = Plan(text));
        Set("REQUESTS_PER_DAY", text => options.RequestsPerDay = int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture));
        Set("API_VERSION", text => options.ApiVersion = text);
        Set("FAULT", text => options.Fault = text);
        Set("SHARED_ACCOUNT", text => options.SharedAccount = text == "1" || bool.Parse(text));
        Set("WEBHOOK_URL", text => options.WebhookUrl = new Uri(text, UriKind.Absolute));
        Set("WEBHOOK_SECRET", text => options.WebhookSecret = text);
        return options;

        void Set(string name, Action<string> read)
        {
            if (variable(Prefix + name) is not { Length: > 0 } text) return;
            try
            {
                read(text);
            }
            catch (Exception exception) when (exception is FormatException or OverflowException or ArgumentException)
            {
                throw new FormatException($"{Prefix}{name} has the value '{text}', which cannot be read: {exception.Message}", exception);
            }
        }
    }

    private static RateLimitPlan Plan(string text) =>
        Enum.TryParse<RateLimitPlan>(text, ignoreCase: true, out var plan) && Enum.IsDefined(plan)
            ? plan
            : throw new FormatException("one of off, free and developer is wanted.");
}
