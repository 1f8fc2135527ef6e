using TwelveLabs.Reliability.Tests.Support;
using TwelveLabs.Reliability.Tests.Support.Http2;

namespace TwelveLabs.Reliability.Tests.Faults;

/// <summary>The server of a call, in HTTP/1.1 or in HTTP/2.</summary>
internal sealed class FaultServer : IAsyncDisposable
{
    private readonly Http2Server? _http2;

    /// <summary>A server of HTTP/1.1.</summary>
    public FaultServer(Func<ReceivedCall, ScriptedResponse> respond) =>
        Http1 = new ScriptedServer(call => Kept(respond(call))) { WaitsForClients = true };

    /// <summary>A server of HTTP/2. Some of the response of a success is sent on a stream.</summary>
    public FaultServer(ApiOperation operation, Func<int, ScriptedResponse, IEnumerable<Http2Frame>> respond) =>
        _http2 = new Http2Server((stream, body) => respond(stream, Operations.Success(operation, body)));

    /// <summary>The server of HTTP/1.1; null if it is one of HTTP/2.</summary>
    public ScriptedServer? Http1 { get; }

    public Uri Address => Http1?.Address ?? _http2!.Address;

    /// <summary>How many requests have come whole.</summary>
    public int Requests => Http1?.Calls.Count ?? _http2!.Requests;

    public Task NoConnectionsAsync() => Http1?.NoConnectionsAsync() ?? _http2!.NoConnectionsAsync();

    public ValueTask DisposeAsync() => Http1?.DisposeAsync() ?? _http2!.DisposeAsync();

    // So that it is the client who closes the connection wherever a response does not end it.
    private static ScriptedResponse Kept(ScriptedResponse response) =>
        response is { Ending: Ending.Whole, EndsWithConnection: false, Raw: null } ? response with { KeepsConnection = true } : response;
}
