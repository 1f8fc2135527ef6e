namespace TwelveLabs.Configuration;

/// <summary>What can be said of a key without saying the key.</summary>
internal static class KeyText
{
    public const string Variable = "TWELVE_LABS_API_KEY";

    private static readonly string[] Variables = [Variable, "TWELVELABS_API_KEY"];

    public static bool IsInEnvironment => Variables.Any(name => !string.IsNullOrWhiteSpace(Environment.GetEnvironmentVariable(name)));

    /// <summary>Whether the client would take it for a key.</summary>
    public static bool IsPossible(string key)
    {
        try
        {
            ApiKeyProvider.FromKey(key);
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
