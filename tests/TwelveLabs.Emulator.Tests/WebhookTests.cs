using System.Security.Cryptography;
using System.Text;

namespace TwelveLabs.Emulator.Tests;

public sealed class WebhookTests
{
    private const string Secret = "whsec_test";

    [Fact]
    public async Task An_event_is_sent_when_a_task_is_ready_and_not_before()
    {
        await using var receiver = Receiver();
        await using var service = await StartAsync(receiver);
        var task = (await service.TaskAsync(await service.IndexAsync())).Id;

        service.Clock.Advance(TimeSpan.FromMilliseconds(1999));
        Assert.Empty(receiver.Calls);
        service.Clock.Advance(TimeSpan.FromMilliseconds(1));
        var posted = await receiver.ArrivedAsync();

        var json = posted.Json;
        Assert.StartsWith("whe_", json["id"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Equal("2024-11-06T09:30:02.123Z", json["created_at"]!.GetValue<string>());
        Assert.Equal("index.task.ready", json["type"]!.GetValue<string>());
        Assert.Equal(task, json["data"]!["id"]!.GetValue<string>());
        Assert.Equal("ready", json["data"]!["status"]!.GetValue<string>());
        Assert.Equal(32, json["data"]!["metadata"]!["duration"]!.GetValue<double>());
        Assert.Equal(["marengo2.6", "pegasus1.1"], json["data"]!["engines"]!.AsArray().Select(engine => engine!["name"]!.GetValue<string>()));
        Assert.Equal("application/json", posted.Header("Content-Type"));
    }

    [Fact]
    public async Task Its_signature_is_over_the_time_and_the_bytes()
    {
        await using var receiver = Receiver();
        await using var service = await StartAsync(receiver);
        await service.TaskAsync(await service.IndexAsync());
        service.Clock.Advance(TimeSpan.FromSeconds(2));

        var posted = await receiver.ArrivedAsync();

        var signed = Encoding.UTF8.GetBytes($"1730885402.{posted.Text}");
        var expected = Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(Secret), signed));
        Assert.Equal($"t=1730885402,v1={expected}", Signature(posted));
    }

    [Fact]
    public async Task A_task_that_fails_is_told_when_it_fails()
    {
        await using var receiver = Receiver();
        await using var service = await StartAsync(receiver);
        var task = (await service.TaskAsync(await service.IndexAsync(), fault: "fail-task")).Id;

        service.Clock.Advance(TimeSpan.FromSeconds(1));
        var json = (await receiver.ArrivedAsync()).Json;

        Assert.Equal(("index.task.failed", task), (json["type"]!.GetValue<string>(), json["data"]!["id"]!.GetValue<string>()));
        Assert.Equal("failed", json["data"]!["status"]!.GetValue<string>());
        Assert.Equal("failed", (await service.GetAsync($"tasks/{task}")).Text("status"));
    }

    [Fact]
    public async Task A_receiver_that_fails_gets_the_same_event_again_signed_anew()
    {
        await using var receiver = Receiver(500, 302, 429, 200);
        await using var service = await StartAsync(receiver, options => options.TimeProvider = new PacingClock());
        await service.TaskAsync(await service.IndexAsync());

        ReceivedCall[] posted = [await receiver.ArrivedAsync(), await receiver.ArrivedAsync(), await receiver.ArrivedAsync(), await receiver.ArrivedAsync()];

        Assert.Single(posted.Select(p => p.Json["id"]!.GetValue<string>()).Distinct());
        var first = DateTimeOffset.Parse("2024-11-06T09:30:02Z", null).ToUnixTimeSeconds();
        Assert.Equal([0, 1, 6, 36], posted.Select(p => long.Parse(Signature(p).Split(',')[0][2..], null) - first));
        Assert.Equal(4, posted.Select(Signature).Distinct().Count());
    }

    [Fact]
    public async Task After_four_attempts_an_event_is_given_up()
    {
        await using var receiver = Receiver(500, 500, 500, 500);
        await using (var service = await StartAsync(receiver, options => options.TimeProvider = new PacingClock()))
        {
            await service.TaskAsync(await service.IndexAsync());
            for (var i = 0; i < 4; i++)
            {
                await receiver.ArrivedAsync();
            }

            await service.TaskAsync(await service.IndexAsync("other"));
            await receiver.ArrivedAsync();
        }

        Assert.Equal(5, receiver.Calls.Count);
    }

    [Fact]
    public async Task A_receiver_that_is_not_there_harms_nothing()
    {
        await using var service = await Service.StartAsync(options => (options.WebhookUrl, options.WebhookSecret, options.TimeProvider) = (ScriptedServer.ClosedAddress(), Secret, new PacingClock()));
        var task = await service.TaskAsync(await service.IndexAsync());
        Assert.Equal("ready", (await service.GetAsync($"tasks/{task.Id}")).Text("status"));
    }

    [Fact]
    public async Task A_task_that_went_with_its_index_is_not_told_of()
    {
        await using var receiver = Receiver();
        string kept;
        await using (var service = await StartAsync(receiver))
        {
            var gone = await service.IndexAsync("gone");
            await service.TaskAsync(gone);
            kept = (await service.TaskAsync(await service.IndexAsync("kept"))).Id;
            await service.DeleteAsync($"indexes/{gone}");
            service.Clock.Advance(TimeSpan.FromSeconds(2));
            Assert.Equal(kept, (await receiver.ArrivedAsync()).Json["data"]!["id"]!.GetValue<string>());
        }

        Assert.Single(receiver.Calls);
    }

    [Fact]
    public async Task Events_go_through_the_handler_of_the_options()
    {
        using var handler = new KeepingHandler();
        await using (var service = await Service.StartAsync(options => (options.WebhookUrl, options.WebhookSecret, options.WebhookHandler) = (new Uri("http://app.test/hook"), Secret, handler)))
        {
            await service.TaskAsync(await service.IndexAsync());
            service.Clock.Advance(TimeSpan.FromSeconds(2));
            Assert.Equal("http://app.test/hook", await handler.Posted.Task);
        }

        Assert.False(handler.IsDisposed);
    }

    [Fact]
    public async Task A_handler_without_a_url_stops_the_start()
    {
        using var handler = new KeepingHandler();
        await Assert.ThrowsAsync<ArgumentException>(() => TwelveLabsEmulator.StartAsync(new EmulatorOptions { WebhookHandler = handler }));
    }

    [Theory]
    [InlineData("ftp://127.0.0.1/hook", Secret, "http")]
    [InlineData("http://127.0.0.1/hook", null, "WebhookSecret")]
    [InlineData("http://127.0.0.1/hook", " ", "WebhookSecret")]
    public async Task Settings_that_cannot_work_stop_the_start(string url, string? secret, string told)
    {
        var failure = await Assert.ThrowsAsync<ArgumentException>(() => TwelveLabsEmulator.StartAsync(new EmulatorOptions { WebhookUrl = new Uri(url), WebhookSecret = secret }));
        Assert.Contains(told, failure.Message, StringComparison.Ordinal);
    }

    /// <summary>An endpoint for webhooks that answers what it is told to, in the end that all is well.</summary>
    private static ScriptedServer Receiver(params int[] statuses) => new([.. statuses.Append(204).Select(status => new Testing.ScriptedResponse { Status = status })]);

    private sealed class KeepingHandler : HttpMessageHandler
    {
        public TaskCompletionSource<string> Posted { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public bool IsDisposed { get; private set; }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Posted.TrySetResult(request.RequestUri!.AbsoluteUri);
            return Task.FromResult(new HttpResponseMessage(HttpStatusCode.NoContent));
        }

        protected override void Dispose(bool disposing)
        {
            IsDisposed = true;
            base.Dispose(disposing);
        }
    }

    private static string Signature(ReceivedCall posted) => posted.Header("TL-Signature")!;

    private static Task<Service> StartAsync(ScriptedServer receiver, Action<EmulatorOptions>? configure = null) => Service.StartAsync(options =>
    {
        (options.WebhookUrl, options.WebhookSecret) = (new Uri(receiver.Address, "/hook"), Secret);
        configure?.Invoke(options);
    });
}
