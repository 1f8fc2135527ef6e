namespace TwelveLabs.Tests.Http;

/// <summary>Clients for tests, all made here so that what holds for every test is said once.</summary>
internal static class Connect
{
    /// <summary>The key of every test's client: found nowhere but in the key's own header.</summary>
    public const string Key = "tlk_0123456789SECRET";

    public static TwelveLabsClient To(ScriptedServer server, Action<TwelveLabsClientOptions>? configure = null) => To(server.Address, Key, configure);

    public static TwelveLabsClient To(Uri address, string key, Action<TwelveLabsClientOptions>? configure = null)
    {
        var options = new TwelveLabsClientOptions { BaseAddress = address };
        configure?.Invoke(options);
        return new TwelveLabsClient(key, options);
    }
}
