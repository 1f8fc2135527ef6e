using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace TwelveLabs.Extensions.AspNetCore.Tests;

/// <summary>A web application of a user's, on a port of its own, and someone who posts to it.</summary>
internal sealed class Site : IAsyncDisposable
{
    public const string Path = "/hooks/twelvelabs";
    public const string Secret = "whsec_test";
    public const string Event = """{"id": "whe_1", "type": "index.task.ready", "data": {"id": "t1", "status": "ready"}}""";

    private readonly WebApplication _application;
    private readonly HttpClient _http = new();

    private Site(WebApplication application, LogLines log)
    {
        _application = application;
        Log = log;
        _http.BaseAddress = new Uri(application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
    }

    public LogLines Log { get; }

    /// <summary>What the application's clock says.</summary>
    public DateTimeOffset Now => _application.Services.GetRequiredService<TimeProvider>().GetUtcNow();

    public Uri Url => new(_http.BaseAddress!, Path);

    /// <summary>An application whose endpoint keeps what it is given.</summary>
    public static Task<Site> KeepingAsync(ConcurrentQueue<WebhookEvent> kept, Action<TwelveLabsWebhookOptions>? configure = null, Action<WebApplicationBuilder>? services = null) =>
        StartAsync(
            application => application.MapTwelveLabsWebhook(Path, (e, _) => Keep(kept, e), configure),
            services ?? (builder => builder.Services.AddTwelveLabsWebhooks(options => options.Secret = Secret)));

    public static async Task<Site> StartAsync(Action<WebApplication> map, Action<WebApplicationBuilder> services)
    {
        var builder = WebApplication.CreateSlimBuilder();
        var log = new LogLines();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders().SetMinimumLevel(LogLevel.Debug).AddProvider(log);
        builder.Services.AddSingleton<TimeProvider>(new FakeTimeProvider(new DateTimeOffset(2024, 11, 6, 9, 30, 0, TimeSpan.Zero)));
        services(builder);
        var application = builder.Build();
        try
        {
            map(application);
            await application.StartAsync();
            return new Site(application, log);
        }
        catch
        {
            await application.DisposeAsync();
            throw;
        }
    }

    public static void Configuration(WebApplicationBuilder builder, params (string Key, string Value)[] settings)
    {
        builder.Configuration.AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Key, (string?)setting.Value)));
        builder.Services.AddTwelveLabsWebhooks(builder.Configuration.GetSection("TwelveLabs"));
    }

    public Task<HttpResponseMessage> PostAsync(string body = Event, string secret = Secret, DateTimeOffset? at = null) =>
        SendAsync(new ByteArrayContent(Encoding.UTF8.GetBytes(body)), WebhookSignature.Create(body, secret, at ?? Now));

    public Task<HttpResponseMessage> SendAsync(HttpContent body, string? signature, CancellationToken cancellationToken = default)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, Path) { Content = body };
        if (signature is not null)
        {
            request.Headers.TryAddWithoutValidation("TL-Signature", signature);
        }

        return _http.SendAsync(request, cancellationToken);
    }

    public Task<HttpResponseMessage> SendAsync(string path, string json) =>
        _http.PostAsync(new Uri(path, UriKind.Relative), new StringContent(json, Encoding.UTF8, "application/json"));

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _application.DisposeAsync();
    }

    private static Task Keep(ConcurrentQueue<WebhookEvent> kept, WebhookEvent e)
    {
        kept.Enqueue(e);
        return Task.CompletedTask;
    }
}

/// <summary>What the application logs under the name of the webhooks, or another.</summary>
internal sealed class LogLines(string category = "TwelveLabs.Webhooks") : ILoggerProvider, ILogger
{
    private readonly ConcurrentQueue<string> _lines = new();

    public string Text => string.Join('\n', _lines);

    public ILogger CreateLogger(string categoryName) => categoryName == category ? this : Microsoft.Extensions.Logging.Abstractions.NullLogger.Instance;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        _lines.Enqueue($"{logLevel} {eventId.Id} {formatter(state, exception)}");

    public void Dispose()
    {
    }
}
