using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace TwelveLabs.Benchmarks.Support;

/// <summary>A server in this process that handles every request alike.</summary>
internal sealed class LoopbackServer : IAsyncDisposable
{
    private readonly WebApplication _application;

    private LoopbackServer(WebApplication application) => _application = application;

    public string Address => _application.Urls.First();

    public static async Task<LoopbackServer> StartAsync(RequestDelegate handle)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Limits.MaxRequestBodySize = null);
        var application = builder.Build();
        application.Run(handle);
        await application.StartAsync();
        return new(application);
    }

    /// <summary>Starts a server that sends the same JSON to every request, with the headers of the service.</summary>
    public static Task<LoopbackServer> StartAsync(byte[] json) => StartAsync(async context =>
    {
        context.Response.ContentType = "application/json";
        context.Response.ContentLength = json.Length;
        context.Response.Headers["X-Api-Version"] = "1.2.8";
        context.Response.Headers["X-Ratelimit-Limit"] = "3000";
        context.Response.Headers["X-Ratelimit-Remaining"] = "2999";
        context.Response.Headers["X-Ratelimit-Used"] = "1";
        context.Response.Headers["X-Ratelimit-Reset"] = "1732060800";
        await context.Response.Body.WriteAsync(json);
    });

    public ValueTask DisposeAsync() => _application.DisposeAsync();
}
