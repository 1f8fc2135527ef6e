using System.Threading.Channels;
using TwelveLabs.Emulator;

namespace TwelveLabs.Extensions.AspNetCore.Tests;

/// <summary>The emulator signs by its own code, the SDK checks by its own.</summary>
public sealed class EndToEndTests
{
    [Theory]
    [InlineData("ready")]
    [InlineData("failed")]
    public async Task An_upload_is_followed_by_an_event_that_is_verified(string end)
    {
        var clock = new FakeTimeProvider(new DateTimeOffset(2024, 11, 6, 9, 30, 0, 123, TimeSpan.Zero));
        var events = Channel.CreateUnbounded<WebhookEvent>();
        await using var site = await Site.StartAsync(
            application => application.MapTwelveLabsWebhook(Site.Path, (e, cancellationToken) => events.Writer.WriteAsync(e, cancellationToken).AsTask()),
            builder => builder.Services.AddSingleton<TimeProvider>(clock).AddTwelveLabsWebhooks(options => options.Secret = Site.Secret));
        await using var emulator = await TwelveLabsEmulator.StartAsync(new EmulatorOptions
        {
            TimeProvider = clock,
            WebhookUrl = site.Url,
            WebhookSecret = Site.Secret,
            Fault = end == "failed" ? "fail-task" : null,
        });
        using var client = new TwelveLabsClient("key", new TwelveLabsClientOptions { BaseAddress = emulator.BaseAddress });
        var index = await client.Indexes.CreateAsync(new CreateIndexRequest
        {
            IndexName = "newsroom",
            Engines = [new() { EngineName = "marengo2.6", EngineOptions = [EngineOption.Visual, EngineOption.Conversation] }],
        });
        var task = await client.Tasks.CreateAsync(new CreateTaskRequest { IndexId = index.Id, VideoFile = FileUpload.FromBytes(new byte[5000], "clip.mp4") });

        clock.Advance(TimeSpan.FromSeconds(2));
        var e = await events.Reader.ReadAsync().AsTask().DefaultTimeout();

        Assert.Equal(new WebhookEventType($"index.task.{end}"), e.Type);
        Assert.Equal((task.Id, new IndexingStatus(end)), (e.Data.Id, e.Data.Status));
        Assert.Equal([EngineOption.Visual, EngineOption.Conversation], Assert.Single(e.Data.Engines).Options);
        Assert.Equal(end, (await client.Tasks.GetAsync(e.Data.Id)).Status.ToString());
    }
}
