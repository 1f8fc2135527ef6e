using System.Net.Http.Headers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace TwelveLabs.Ingest.Soak;

/// <summary>Stands before the emulator, and reports how far each upload has come. A request that has arrived whole is carried out even if its sender is gone.</summary>
internal sealed class SlowRelay : IAsyncDisposable
{
    private const int UsualArrival = 200;

    // Longer than a process takes to start, so that some look for an upload that the service has not seen yet.
    private const int LateArrival = 2500;
    private const int SlowestResponse = 150;
    private readonly WebApplication _application;
    private readonly HttpClient _client = new(new SocketsHttpHandler { UseProxy = false });
    private readonly Uri _emulator;
    private readonly Dictionary<string, Lane> _lanes;

    private SlowRelay(Uri emulator, IEnumerable<Lane> lanes)
    {
        _emulator = emulator;
        _lanes = lanes.ToDictionary(lane => lane.Key, StringComparer.Ordinal);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _application = builder.Build();
        _application.Run(ServeAsync);
    }

    public Uri Address => new(_application.Urls.First() + "/v1.2");

    public static async Task<SlowRelay> StartAsync(Uri emulator, IEnumerable<Lane> lanes)
    {
        var relay = new SlowRelay(emulator, lanes);
        await relay._application.StartAsync();
        return relay;
    }

    public async ValueTask DisposeAsync()
    {
        await _application.DisposeAsync();
        _client.Dispose();
    }

    private async Task ServeAsync(HttpContext context)
    {
        var lane = _lanes[context.Request.Headers["x-api-key"]!];
        var isUpload = context.Request is { Method: "POST", Path.Value: "/v1.2/tasks" };
        lane.Meet(Moment.Request);
        var body = new MemoryStream();
        try
        {
            await ReadAsync(context.Request, body, isUpload ? () => lane.Meet(Moment.HalfUpload) : () => { });
        }
        catch (Exception exception) when (exception is IOException or OperationCanceledException)
        {
            // The process is gone, and what it sent is not whole.
            return;
        }

        if (isUpload)
        {
            lane.Meet(Moment.WholeUpload);
            await Task.Delay(lane.Delay(lane.IsOneIn(4) ? LateArrival : UsualArrival));
        }

        using var response = await ForwardAsync(context.Request, body);
        if (isUpload)
        {
            lane.Meet(Moment.TaskCreated);
            await Task.Delay(lane.Delay(SlowestResponse));
        }

        context.Response.StatusCode = (int)response.StatusCode;
        if (response.Content.Headers.ContentType is { } type)
        {
            context.Response.ContentType = type.ToString();
            await response.Content.CopyToAsync(context.Response.Body);
        }
    }

    private static async Task ReadAsync(HttpRequest request, MemoryStream body, Action atHalf)
    {
        var buffer = new byte[8192];
        var isHalf = false;
        while (await request.Body.ReadAsync(buffer) is > 0 and var count)
        {
            body.Write(buffer, 0, count);
            if (!isHalf && body.Length > request.ContentLength / 2)
            {
                isHalf = true;
                atHalf();
            }
        }
    }

    private Task<HttpResponseMessage> ForwardAsync(HttpRequest request, MemoryStream body)
    {
        var message = new HttpRequestMessage(new HttpMethod(request.Method), new Uri(_emulator, $"{request.Path}{request.QueryString}"));
        message.Headers.Add("x-api-key", (string)request.Headers["x-api-key"]!);
        if (body.Length > 0)
        {
            message.Content = new ByteArrayContent(body.ToArray());
            message.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(request.ContentType!);
        }

        return _client.SendAsync(message);
    }
}
