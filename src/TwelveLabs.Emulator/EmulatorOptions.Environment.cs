using System.Net;
using TwelveLabs.Emulator.Text;

namespace TwelveLabs.Emulator;

public sealed partial class EmulatorOptions
{
    private const string Prefix = "TWELVELABS_EMULATOR_";

    /// <summary>Returns options from the <c>TWELVELABS_EMULATOR_*</c> environment variables; the others keep their default values.</summary>
    /// <exception cref="FormatException">A variable has a value that cannot be read; the message names it.</exception>
    public static EmulatorOptions FromEnvironment() => FromVariables(Environment.GetEnvironmentVariable);

    internal static EmulatorOptions FromVariables(Func<string, string?> variable)
    {
        var options = new EmulatorOptions();
        Set("PORT", text => options.Port = Number(text, IPEndPoint.MaxPort));
        Set("ADDRESS", text => options.Address = IPAddress.Parse(text));
        Set("TRANSCRIPTS", text => options.TranscriptsDirectory = text);
        Set("INTEGRATIONS", text => options.IntegrationsDirectory = text);
        Set("INDEXING_DURATION", text => options.IndexingDuration = Durations.Parse(text));
        Set("STREAM_PAUSE", text => options.StreamPause = Durations.Parse(text));
        Set("STORAGE", text => options.StorageDirectory = text);
        Set("DATA", text => options.DataDirectory = text);
        Set("SEED", text => options.SeedDirectory = text);
        Set("RATE_LIMITS", text => options.RateLimits = Plan(text));
        Set("REQUESTS_PER_DAY", text => options.RequestsPerDay = Number(text, int.MaxValue));
        Set("API_VERSION", text => options.ApiVersion = text);
        Set("FAULT", text => options.Fault = text);
        Set("SHARED_ACCOUNT", text => options.SharedAccount = text == "1" || bool.Parse(text));
        Set("API_KEYS", text => options.ApiKeyValidator = List(text).ToHashSet(StringComparer.Ordinal).Contains);
        Set("ALLOWED_HOSTS", text => options.AllowedHosts = List(text));
        Set("LOCAL_URLS", text => options.FetchesLocalUrls = text == "1" || bool.Parse(text));
        Set("FETCH_TIMEOUT", text => options.FetchTimeout = Durations.Parse(text));
        Set("WEBHOOK_URL", text => options.WebhookUrl = new Uri(text, UriKind.Absolute));
        Set("WEBHOOK_SECRET", text => options.WebhookSecret = text);
        return options;

        void Set(string name, Action<string> read)
        {
            if (variable(Prefix + name) is not { Length: > 0 } text)
            {
                return;
            }

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

    private static int Number(string text, int most) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= most
            ? number
            : throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"a whole number from 0 to {most} is needed."));

    private static string[] List(string text) => text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static RateLimitPlan Plan(string text) =>
        Enum.TryParse<RateLimitPlan>(text, ignoreCase: true, out var plan) && Enum.IsDefined(plan)
            ? plan
            : throw new FormatException("one of off, free and developer is wanted.");
}
