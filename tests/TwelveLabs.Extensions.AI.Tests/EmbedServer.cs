using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace TwelveLabs.Extensions.AI.Tests;

/// <summary>The Embed operation on the loopback address, answered as the test says.</summary>
internal sealed class EmbedServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly List<EmbedCall> _calls = [];
    private readonly TaskCompletionSource _gone = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private EmbedServer(Func<EmbedCall, Task<string>> answer)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _app = builder.Build();
        _app.MapPost("/v1.2/embed", async context =>
        {
            var call = await EmbedCall.ReadAsync(context.Request);
            lock (_calls)
            {
                _calls.Add(call);
            }

            try
            {
                var reply = await answer(call).WaitAsync(context.RequestAborted);
                context.Response.StatusCode = reply.Contains("\"code\"", StringComparison.Ordinal) ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK;
                context.Response.ContentType = "application/json";
                await context.Response.WriteAsync(reply);
            }
            catch (OperationCanceledException)
            {
                _gone.TrySetResult();
            }
        });
    }

    public IReadOnlyList<EmbedCall> Calls
    {
        get
        {
            lock (_calls)
            {
                return [.. _calls];
            }
        }
    }

    /// <summary>Ends when a caller hung up before the answer.</summary>
    public Task GoneAsync() => _gone.Task.WaitAsync(TimeSpan.FromSeconds(30));

    public Uri Address => new(_app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single() + "/v1.2");

    public TwelveLabsClient Client => new("tlk_0123456789SECRET", new TwelveLabsClientOptions { BaseAddress = Address });

    public static Task<EmbedServer> StartAsync(Func<EmbedCall, string> answer) => StartAsync(call => Task.FromResult(answer(call)));

    public static async Task<EmbedServer> StartAsync(Func<EmbedCall, Task<string>> answer)
    {
        var server = new EmbedServer(answer);
        await server._app.StartAsync();
        return server;
    }

    /// <summary>A reply with vectors for one input.</summary>
    public static string Vectors(string kind, params string[] segments) =>
        $$"""{"engine_name":"Marengo-retrieval-2.6","{{kind}}_embedding":{"segments":[{{string.Join(',', segments)}}]} }""";

    public static string Segment(params float[] numbers) => $$"""{"float":[{{Join(numbers)}}]}""";

    public static string Stretch(double start, double end, params float[] numbers) =>
        string.Create(CultureInfo.InvariantCulture, $$"""{"start_offset_sec":{{start}},"end_offset_sec":{{end}},"float":[{{Join(numbers)}}]}""");

    public static string Error(string code, string message) => $$"""{"code":"{{code}}","message":"{{message}}"}""";

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    private static string Join(float[] numbers) => string.Join(',', numbers.Select(number => number.ToString(CultureInfo.InvariantCulture)));
}

/// <summary>What one call sent.</summary>
internal sealed record EmbedCall(IReadOnlyDictionary<string, string> Fields, IReadOnlyList<EmbedFile> Files)
{
    public string Text => Fields["text"];

    public static async Task<EmbedCall> ReadAsync(HttpRequest request)
    {
        var form = await request.ReadFormAsync();
        var files = new List<EmbedFile>();
        foreach (var file in form.Files)
        {
            using var content = new MemoryStream();
            await file.CopyToAsync(content);
            files.Add(new EmbedFile(file.Name, file.FileName, file.ContentType, Encoding.Latin1.GetString(content.ToArray())));
        }

        return new EmbedCall(form.ToDictionary(field => field.Key, field => field.Value.ToString()), files);
    }
}

internal sealed record EmbedFile(string Part, string Name, string Type, string Content);
