namespace TwelveLabs.Tests.Authentication;

/// <summary>A service that takes one key only.</summary>
internal sealed class KeyGate(string valid) : IAsyncDisposable
{
    private readonly ScriptedServer _server = new(call => call.Header("x-api-key") == valid
        ? ScriptedResponse.Json("""{"data":[]}""")
        : ScriptedResponse.Error(401, ErrorCodes.ApiKeyInvalid));

    public Uri Address => _server.Address;

    public ValueTask DisposeAsync() => _server.DisposeAsync();
}
