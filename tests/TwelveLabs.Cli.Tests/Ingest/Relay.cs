using System.Net.Http.Headers;
using System.Text;

namespace TwelveLabs.Cli.Tests.Ingest;

/// <summary>Stands between the command and the emulator, and does to a call what a network or a killed process does.</summary>
internal sealed class Relay : IAsyncDisposable
{
    private readonly HttpClient _client = new(new SocketsHttpHandler { UseProxy = false });
    private readonly Uri _emulator;
    private readonly ScriptedServer _server;

    public Relay(Uri emulator, long? stallAfter = null)
    {
        _emulator = emulator;
        _server = new ScriptedServer(AnswerAsync) { StallAfter = stallAfter };
    }

    public Uri Address => _server.Address;

    /// <summary>Ends when so much of an upload has come that no more is read.</summary>
    public Task Stalled => _server.Stalled;

    /// <summary>A fault of the emulator for each call.</summary>
    public string? Fault { get; set; }

    /// <summary>Called before a call is forwarded. With a response, it is not.</summary>
    public Func<ReceivedCall, ScriptedResponse?>? Before { get; set; }

    /// <summary>Called after the emulator has done what was asked. A response goes out in place of its own.</summary>
    public Func<ReceivedCall, ScriptedResponse?>? After { get; set; }

    /// <summary>The uploads that came whole.</summary>
    public int Uploads => _server.Calls.Count(IsUpload);

    public IEnumerable<string> Requests => _server.Calls.Select(call => $"{call.Method} {call.Path}");

    public static bool IsUpload(ReceivedCall call) => call is { Method: "POST", Path: "/v1.2/tasks" };

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        _client.Dispose();
    }

    private async Task<ScriptedResponse> AnswerAsync(ReceivedCall call)
    {
        if (Before?.Invoke(call) is { } instead)
        {
            return instead;
        }

        var response = await ForwardAsync(call);
        return After?.Invoke(call) ?? response;
    }

    private async Task<ScriptedResponse> ForwardAsync(ReceivedCall call)
    {
        using var request = new HttpRequestMessage(new HttpMethod(call.Method), new Uri(_emulator, call.Target));
        if (call.Length > 0)
        {
            request.Content = new ByteArrayContent(call.Body);
            request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(call.Header("Content-Type")!);
        }

        request.Headers.TryAddWithoutValidation("x-api-key", call.Header("x-api-key"));
        if (Fault is not null)
        {
            request.Headers.Add("x-emulator-fault", Fault);
        }

        using var response = await _client.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        var relayed = new ScriptedResponse { Status = (int)response.StatusCode, Pieces = [Encoding.UTF8.GetBytes(text)] }.With("Content-Type", "application/json");
        return response.Headers.Where(header => header.Key.StartsWith('X') || header.Key == "Retry-After").Aggregate(relayed, (all, header) => all.With(header.Key, header.Value.First()));
    }
}
