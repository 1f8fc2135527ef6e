using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace TwelveLabs.Soak;

/// <summary>A server of some operations that fails by chance, before or after it has done what was requested, and keeps a log of what it did.</summary>
internal sealed class FailingServer : IAsyncDisposable
{
    private readonly WebApplication _application;
    private readonly ConcurrentDictionary<string, int> _created = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string> _uploads = new(StringComparer.Ordinal);
    private readonly Random _random;

    private FailingServer(int seed)
    {
        _random = new Random(seed);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _application = builder.Build();
        _application.Run(ServeAsync);
    }

    public Uri Address => new(_application.Urls.First() + "/v1.2");

    public static async Task<FailingServer> StartAsync(int seed)
    {
        var server = new FailingServer(seed);
        await server._application.StartAsync();
        return server;
    }

    /// <summary>Returns how often a create was carried out, and forgets it: each is asked for once.</summary>
    public int TakeCreated(string name) => _created.TryRemove(name, out var count) ? count : 0;

    /// <summary>Returns the hash of the file that was received last under a name, and forgets it.</summary>
    public string? TakeUpload(string name) => _uploads.TryRemove(name, out var hash) ? hash : null;

    /// <summary>What was done twice, or without a call that may have done it.</summary>
    public IEnumerable<string> Unaccounted(Ledger ledger) => _created.Where(created => created.Value > 1 || !ledger.IsOpen(created.Key))
        .Select(created => $"{created.Key} was created, {created.Value} times more than its call tells.");

    public void CloseConnections() => _application.StopAsync(new CancellationToken(canceled: true)).GetAwaiter().GetResult();

    public ValueTask DisposeAsync() => _application.DisposeAsync();

    private int Next(int limit)
    {
        lock (_random)
        {
            return _random.Next(limit);
        }
    }

    private async Task ServeAsync(HttpContext context)
    {
        if (await FailsBeforeAsync(context))
        {
            return;
        }

        var path = context.Request.Path.Value!["/v1.2".Length..];
        var response = (context.Request.Method, path) switch
        {
            ("POST", "/indexes") => await CreateAsync(context),
            ("POST", "/tasks") => await UploadAsync(context),
            ("POST", "/generate") => Events((string)(await BodyAsync(context))["prompt"]!),
            ("POST", "/search-v2") => Hits(1),
            ("GET", var page) when page.StartsWith("/search-v2/", StringComparison.Ordinal) => Hits(int.Parse(page["/search-v2/".Length..], CultureInfo.InvariantCulture)),
            ("GET", var index) => $$"""{"_id":"{{index["/indexes/".Length..]}}","index_name":"n","engines":[]}""",
            _ => "{}",
        };
        await RespondAsync(context, response, path == "/generate" ? "application/x-ndjson" : "application/json");
    }

    // One request in six fails before anything is done.
    private async Task<bool> FailsBeforeAsync(HttpContext context)
    {
        switch (Next(40))
        {
            case 0:
                context.Abort();
                return true;
            case 1:
                context.Response.StatusCode = 429;
                context.Response.Headers["Retry-After"] = "0";
                break;
            case 2:
                context.Response.StatusCode = 503;
                break;
            case 3:
                context.Response.StatusCode = 500;
                break;
            case 4:
                context.Response.StatusCode = 400;
                break;
            case 5:
                // The body is never read.
                context.Response.StatusCode = 413;
                return true;
            case 6:
                await context.Request.Body.ReadAtLeastAsync(new byte[100], 100, throwOnEndOfStream: false);
                context.Abort();
                return true;
            case 7 when Next(20) == 0:
                await Task.Delay(TimeSpan.FromSeconds(4), context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
                return true;
            default:
                return false;
        }

        await context.Response.WriteAsync("""{"code":"by_chance","message":"By chance."}""");
        return true;
    }

    // One response in twenty is lost, whole or in part, after the work was done.
    private async Task RespondAsync(HttpContext context, string text, string type)
    {
        var body = Encoding.UTF8.GetBytes(text);
        context.Response.ContentType = type;
        switch (Next(40))
        {
            case 0:
                context.Abort();
                return;
            case 1:
                context.Response.ContentLength = body.Length;
                await context.Response.Body.WriteAsync(body.AsMemory(0, body.Length / 2));
                await context.Response.Body.FlushAsync();
                context.Abort();
                return;
            case 2:
                foreach (var octet in body)
                {
                    await context.Response.Body.WriteAsync(new[] { octet });
                    await context.Response.Body.FlushAsync();
                }

                return;
            case 3:
                context.Response.Headers["Connection"] = "close";
                break;
        }

        await context.Response.Body.WriteAsync(body);
    }

    private async Task<string> CreateAsync(HttpContext context)
    {
        var name = (string)(await BodyAsync(context))["index_name"]!;
        _created.AddOrUpdate(name, 1, (_, count) => count + 1);
        return $$"""{"_id":"{{name}}"}""";
    }

    private async Task<string> UploadAsync(HttpContext context)
    {
        var form = await context.Request.ReadFormAsync();
        var file = form.Files.Single();
        await using var content = file.OpenReadStream();
        _uploads[file.FileName] = Convert.ToHexString(await SHA256.HashDataAsync(content));
        _created.AddOrUpdate(file.FileName, 1, (_, count) => count + 1);
        return $$"""{"_id":"{{file.FileName}}"}""";
    }

    private static string Events(string prompt) =>
        string.Concat(prompt.Select(c => $$"""{"event_type":"text_generation","text":"{{c}}"}""" + "\n")) + """{"event_type":"stream_end"}""" + "\n";

    // Three pages of two.
    private static string Hits(int page) => $$$"""
        {"data":[{"video_id":"v{{{page}}}a"},{"video_id":"v{{{page}}}b"}],"page_info":{"limit_per_page":2,"total_results":6{{{(page < 3 ? $",\"next_page_token\":\"{page + 1}\"" : "")}}}}}
        """;

    private static async Task<JsonNode> BodyAsync(HttpContext context) => (await JsonNode.ParseAsync(context.Request.Body))!;
}
