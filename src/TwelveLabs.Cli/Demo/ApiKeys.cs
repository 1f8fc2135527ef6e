namespace TwelveLabs.Cli.Demo;

/// <summary>Where the key of a service comes from.</summary>
internal static class ApiKeys
{
    public const string Variable = "TWELVE_LABS_API_KEY";

    /// <summary>For services that take any key, as the emulator does.</summary>
    public const string Placeholder = "demo";

    private const string OtherSpelling = "TWELVELABS_API_KEY";

    public static string? FromEnvironment() =>
        new[] { Variable, OtherSpelling }.Select(Environment.GetEnvironmentVariable).FirstOrDefault(key => !string.IsNullOrWhiteSpace(key));
}
