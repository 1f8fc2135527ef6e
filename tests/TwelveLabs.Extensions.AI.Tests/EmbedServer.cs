using System.Globalization;

namespace TwelveLabs.Extensions.AI.Tests;

/// <summary>The Embed operation on the loopback address, answered as the test says.</summary>
internal sealed class EmbedServer : IAsyncDisposable
{
    private readonly ScriptedServer _server;

    private EmbedServer(Func<EmbedCall, Task<string>> answer) => _server = new ScriptedServer(async call =>
    {
        var json = await answer(EmbedCall.Of(call));
        return ScriptedResponse.Json(json, json.Contains("\"code\"", StringComparison.Ordinal) ? 400 : 200);
    });

    public IReadOnlyList<EmbedCall> Calls => [.. _server.Calls.Select(EmbedCall.Of)];

    public TwelveLabsClient Client => new("tlk_0123456789SECRET", new TwelveLabsClientOptions { BaseAddress = _server.Address });

    /// <summary>Ends when a caller hung up before the answer.</summary>
    public Task GoneAsync() => _server.ClientGone;

    public static EmbedServer Start(Func<EmbedCall, string> answer) => new(call => Task.FromResult(answer(call)));

    public static EmbedServer Start(Func<EmbedCall, Task<string>> answer) => new(answer);

    /// <summary>A response with vectors for one input.</summary>
    public static string Vectors(string kind, params string[] segments) =>
        $$"""{"engine_name":"Marengo-retrieval-2.6","{{kind}}_embedding":{"segments":[{{string.Join(',', segments)}}]} }""";

    public static string Segment(params float[] numbers) => $$"""{"float":[{{Join(numbers)}}]}""";

    public static string Stretch(double start, double end, params float[] numbers) =>
        string.Create(CultureInfo.InvariantCulture, $$"""{"start_offset_sec":{{start}},"end_offset_sec":{{end}},"float":[{{Join(numbers)}}]}""");

    public static string Error(string code, string message) => $$"""{"code":"{{code}}","message":"{{message}}"}""";

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private static string Join(float[] numbers) => string.Join(',', numbers.Select(number => number.ToString(CultureInfo.InvariantCulture)));
}

/// <summary>What one call sent.</summary>
internal sealed record EmbedCall(IReadOnlyDictionary<string, string> Fields, IReadOnlyList<EmbedFile> Files)
{
    public string Text => Fields["text"];

    public static EmbedCall Of(ReceivedCall call)
    {
        Assert.Equal(("POST", "/v1.2/embed"), (call.Method, call.Path));
        var files = call.Parts.ToLookup(part => part.FileName is not null);
        return new EmbedCall(
            files[false].ToDictionary(field => field.Name, field => field.Text),
            [.. files[true].Select(file => new EmbedFile(file.Name, file.FileName!, file.ContentType!, file.Text))]);
    }
}

internal sealed record EmbedFile(string Part, string Name, string Type, string Content);
