using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;

namespace TwelveLabs.Extensions.DependencyInjection.Tests;

/// <summary>The service on the loopback address: it answers every request as the test says, with an empty list where it says nothing.</summary>
internal sealed class ApiServer : IAsyncDisposable
{
    public const string Nothing = """{"data":[]}""";

    private readonly WebApplication _app;
    private readonly List<ApiCall> _calls = [];

    private ApiServer(Func<HttpContext, ApiCall, Task>? answer)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _app = builder.Build();
        _app.Run(async context =>
        {
            var call = new ApiCall(
                context.Request.Path, context.Request.Headers["x-api-key"].ToString(), context.Request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString()));
            lock (_calls)
            {
                _calls.Add(call);
            }

            await (answer?.Invoke(context, call) ?? context.Response.WriteAsync(Nothing));
        });
    }

    public IReadOnlyList<ApiCall> Calls
    {
        get
        {
            lock (_calls)
            {
                return [.. _calls];
            }
        }
    }

    public IReadOnlyList<string> Keys => [.. Calls.Select(call => call.Key)];

    public string Address => _app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single() + "/v1.2";

    public static async Task<ApiServer> StartAsync(Func<HttpContext, ApiCall, Task>? answer = null)
    {
        var server = new ApiServer(answer);
        await server._app.StartAsync();
        return server;
    }

    /// <summary>A service that knows one key at a time.</summary>
    public static Task<ApiServer> StartAsync(Func<string> validKey) => StartAsync((context, call) =>
    {
        if (call.Key == validKey())
        {
            return context.Response.WriteAsync(Nothing);
        }

        context.Response.StatusCode = StatusCodes.Status401Unauthorized;
        return context.Response.WriteAsync("""{"code":"api_key_invalid","message":"The key is not valid."}""");
    });

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();
}

internal sealed record ApiCall(string Path, string Key, IReadOnlyDictionary<string, string> Headers);
