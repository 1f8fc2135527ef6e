using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace TwelveLabs.Emulator.Tests;

/// <summary>An endpoint for webhooks that keeps what it gets, and answers what it is told to.</summary>
internal sealed class Receiver : IAsyncDisposable
{
    private readonly Channel<Posted> _posted = Channel.CreateUnbounded<Posted>();
    private readonly Queue<int> _answers;
    private readonly WebApplication _application;

    private Receiver(int[] answers)
    {
        _answers = new Queue<int>(answers);
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        _application = builder.Build();
        _application.MapPost("/hook", TakeAsync);
    }

    public Uri Url { get; private set; } = new("http://127.0.0.1/hook");

    public bool HasNone => !_posted.Reader.TryPeek(out _);

    public static async Task<Receiver> StartAsync(params int[] answers)
    {
        var receiver = new Receiver(answers);
        await receiver._application.StartAsync();
        receiver.Url = new Uri(new Uri(receiver._application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First()), "/hook");
        return receiver;
    }

    public Task<Posted> NextAsync() => _posted.Reader.ReadAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(30));

    public ValueTask DisposeAsync() => _application.DisposeAsync();

    private async Task TakeAsync(HttpContext context)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body);
        context.Response.StatusCode = _answers.TryDequeue(out var answer) ? answer : 204;
        await _posted.Writer.WriteAsync(new Posted(context.Request.Headers["TL-Signature"].ToString(), context.Request.ContentType, body.ToArray()));
    }
}

internal sealed record Posted(string Signature, string? ContentType, byte[] Body)
{
    public JsonNode Json => JsonNode.Parse(Body)!;
}

/// <summary>A clock on which every wait passes at once.</summary>
internal sealed class EagerClock() : FakeTimeProvider(new DateTimeOffset(2024, 11, 6, 9, 30, 0, TimeSpan.Zero))
{
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = base.CreateTimer(callback, state, dueTime, period);
        Advance(dueTime);
        return timer;
    }
}
