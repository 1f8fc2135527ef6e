namespace TwelveLabs.Properties.Tests.Wire;

/// <summary>Clients of a server on loopback.</summary>
internal static class Client
{
    public static TwelveLabsClient Of(ScriptedServer server, Action<TwelveLabsClientOptions>? configure = null)
    {
        var options = new TwelveLabsClientOptions { BaseAddress = server.Address, Retry = RetryOptions.None };
        configure?.Invoke(options);
        return new TwelveLabsClient("tlk_0123456789", options);
    }
}
