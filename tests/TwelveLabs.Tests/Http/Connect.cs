namespace TwelveLabs.Tests.Http;

/// <summary>Clients for tests, all made here so that what holds for every test is said once.</summary>
internal static class Connect
{
    /// <summary>The key of every test's client: found nowhere but in the key's own header.</summary>
    public const string Key = "tlk_0123456789SECRET";

    public static TwelveLabsClient To(ScriptedServer server, Action<TwelveLabsClientOptions>? configure = null) =>
        To(server.Address, Key, configure);

    public static TwelveLabsClient To(Uri address, string key, Action<TwelveLabsClientOptions>? configure = null)
    {
        // A test that is not about repeats sees each failure as the service gave it.
        var options = new TwelveLabsClientOptions { BaseAddress = address, Retry = RetryOptions.None };
        configure?.Invoke(options);
        return new TwelveLabsClient(key, options);
    }

    /// <summary>A client with the SDK's own retries, whose pauses are the only times that the clock knows.</summary>
    public static TwelveLabsClient Retrying(ScriptedServer server, TimeProvider clock, Action<TwelveLabsClientOptions>? configure = null) => To(server, options =>
    {
        options.Retry = new RetryOptions();
        options.TimeProvider = clock;
        options.Timeout = options.NetworkTimeout = Timeout.InfiniteTimeSpan;
        configure?.Invoke(options);
    });
}
