namespace TwelveLabs;

/// <summary>Reads the base address from the environment, such as that of an emulator or a proxy.</summary>
internal static class BaseAddressVariable
{
    private static readonly string[] Names = ["TWELVE_LABS_BASE_URL", "TWELVELABS_BASE_URL"];

    /// <summary>Returns the base address; null if no variable is set.</summary>
    /// <exception cref="ArgumentException">The variable is not an absolute http or https URL.</exception>
    public static Uri? Find()
    {
        foreach (var name in Names)
        {
            if (Environment.GetEnvironmentVariable(name)?.Trim() is { Length: > 0 } text)
            {
                return Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"
                    ? WithVersion(address)
                    : throw new ArgumentException($"The environment variable {name} must be an absolute http or https URL; it is '{text}'.", nameof(TwelveLabsClientOptions.BaseAddress));
            }
        }

        return null;
    }

    // Other SDKs of the service read the second variable, and some of them add the version themselves.
    private static Uri WithVersion(Uri address) =>
        address.PathAndQuery == "/" ? new Uri(address, new Uri(ApiFacts.Server).AbsolutePath) : address;
}
