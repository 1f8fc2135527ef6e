using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace TwelveLabs.Benchmarks.Calls;

/// <summary>A server in this process that answers every request alike, with the headers of the service.</summary>
internal sealed class CallServer : IAsyncDisposable
{
    private readonly WebApplication _application;

    private CallServer(WebApplication application) => _application = application;

    public Uri BaseAddress => new(_application.Urls.First() + "/v1.2");

    public static async Task<CallServer> StartAsync(byte[] json)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var application = builder.Build();
        application.Run(async context =>
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
        await application.StartAsync();
        return new(application);
    }

    public ValueTask DisposeAsync() => _application.DisposeAsync();
}
