namespace TwelveLabs.Cli.Connection;

/// <summary>Provides the API key of a service.</summary>
internal static class ApiKeys
{
    public const string Variable = "TWELVE_LABS_API_KEY";

    /// <summary>The API key for services that accept any key, such as the emulator.</summary>
    public const string Placeholder = "demo";

    private const string OtherSpelling = "TWELVELABS_API_KEY";

    public static string? FromEnvironment() =>
        new[] { Variable, OtherSpelling }.Select(Environment.GetEnvironmentVariable).FirstOrDefault(key => !string.IsNullOrWhiteSpace(key));
}
