using System.Collections.Concurrent;
using Microsoft.Extensions.Configuration;

namespace TwelveLabs.Extensions.AspNetCore.Tests;

public sealed class OptionsTests
{
    private readonly ConcurrentQueue<WebhookEvent> _kept = new();

    [Fact]
    public async Task Without_a_secret_the_application_does_not_start_and_the_setting_is_named()
    {
        var failure = await Assert.ThrowsAsync<InvalidOperationException>(() => Site.KeepingAsync(_kept, services: _ => { }));
        Assert.Contains("TwelveLabs:WebhookSecret", failure.Message, StringComparison.Ordinal);
        Assert.Contains("TwelveLabs__WebhookSecret", failure.Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<InvalidOperationException>(() => Site.KeepingAsync(_kept, services: builder => Site.Configuration(builder, ("TwelveLabs:WebhookSecret", " "))));
    }

    [Fact]
    public async Task The_secret_comes_from_configuration()
    {
        await using var site = await Site.KeepingAsync(_kept, services: builder => Site.Configuration(builder, ("TwelveLabs:WebhookSecret", Site.Secret)));
        Assert.Equal((HttpStatusCode.NoContent, HttpStatusCode.Unauthorized), await PostAsync(site, Site.Secret, "another"));
    }

    [Fact]
    public async Task While_a_secret_is_replaced_both_will_do()
    {
        await using var site = await Site.KeepingAsync(_kept, services: builder => Site.Configuration(
            builder, ("TwelveLabs:WebhookSecret", "new"), ("TwelveLabs:WebhookSecrets:0", "old"), ("TwelveLabs:WebhookSecrets:1", "older")));
        Assert.Equal((HttpStatusCode.NoContent, HttpStatusCode.NoContent), await PostAsync(site, "new", "older"));
    }

    [Fact]
    public async Task A_secret_that_changes_in_configuration_is_taken_up_without_a_restart()
    {
        IConfigurationRoot? settings = null;
        await using var site = await Site.KeepingAsync(_kept, services: builder =>
        {
            Site.Configuration(builder, ("TwelveLabs:WebhookSecret", "old"));
            settings = builder.Configuration;
        });
        Assert.Equal((HttpStatusCode.NoContent, HttpStatusCode.Unauthorized), await PostAsync(site, "old", "new"));

        settings!["TwelveLabs:WebhookSecret"] = "new";
        settings.Reload();

        Assert.Equal((HttpStatusCode.NoContent, HttpStatusCode.Unauthorized), await PostAsync(site, "new", "old"));
    }

    [Fact]
    public async Task An_endpoint_has_options_of_its_own_on_top_of_those_of_all()
    {
        await using var site = await Site.StartAsync(
            application =>
            {
                application.MapTwelveLabsWebhook("/other", (_, _) => Task.CompletedTask);
                application.MapTwelveLabsWebhook(Site.Path, (_, _) => Task.CompletedTask, options => options.FurtherSecrets.Add("own"));
            },
            builder => builder.Services.AddTwelveLabsWebhooks(options => options.Secret = Site.Secret));
        Assert.Equal((HttpStatusCode.NoContent, HttpStatusCode.NoContent), await PostAsync(site, Site.Secret, "own"));
    }

    [Fact]
    public async Task The_tolerance_is_held_against_the_clock_of_the_application()
    {
        var clock = new FakeTimeProvider(new DateTimeOffset(2024, 11, 6, 9, 30, 0, TimeSpan.Zero));
        await using var site = await Site.KeepingAsync(_kept, services: builder =>
        {
            builder.Services.AddSingleton<TimeProvider>(clock);
            Site.Configuration(builder, ("TwelveLabs:WebhookSecret", Site.Secret), ("TwelveLabs:WebhookTolerance", "00:00:30"));
        });
        var signed = clock.GetUtcNow();

        clock.Advance(TimeSpan.FromSeconds(30));
        using var inTime = await site.PostAsync(at: signed);
        clock.Advance(TimeSpan.FromSeconds(1));
        using var late = await site.PostAsync(at: signed);

        Assert.Equal((HttpStatusCode.NoContent, HttpStatusCode.Unauthorized), (inTime.StatusCode, late.StatusCode));
    }

    [Theory]
    [InlineData("WebhookTolerance", "soon")]
    [InlineData("WebhookTolerance", "300")]
    [InlineData("WebhookTolerence", "00:05:00")]
    [InlineData("WebhookTolerance", "-00:05:00")]
    [InlineData("WebhookMaxBodyBytes", "256 KiB")]
    [InlineData("WebhookMaxBodyBytes", "0")]
    public async Task A_setting_that_cannot_be_used_stops_the_start_and_is_named(string name, string value)
    {
        var failure = await Assert.ThrowsAsync<InvalidOperationException>(() => Site.KeepingAsync(
            _kept, services: builder => Site.Configuration(builder, ("TwelveLabs:WebhookSecret", Site.Secret), ("TwelveLabs:" + name, value))));
        Assert.Contains($"TwelveLabs:{name}", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(Site.Secret, failure.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_handler_that_is_no_service_stops_the_start_and_is_named()
    {
        var failure = await Assert.ThrowsAsync<InvalidOperationException>(() => Site.StartAsync(
            application => application.MapTwelveLabsWebhook<Unknown>(Site.Path, options => options.Secret = Site.Secret), _ => { }));
        Assert.Contains("AddScoped<Unknown>", failure.Message, StringComparison.Ordinal);
    }

    private static async Task<(HttpStatusCode First, HttpStatusCode Second)> PostAsync(Site site, string firstSecret, string secondSecret)
    {
        using var first = await site.PostAsync(secret: firstSecret);
        using var second = await site.PostAsync(secret: secondSecret);
        return (first.StatusCode, second.StatusCode);
    }

    private sealed class Unknown : IWebhookHandler
    {
        public Task HandleAsync(WebhookEvent webhookEvent, CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
