using System.Collections.Concurrent;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;

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
        Assert.Contains("""configuration.GetSection("TwelveLabs")""", failure.Message, StringComparison.Ordinal);
        Assert.Contains("set Secret in the options of MapTwelveLabsWebhook", failure.Message, StringComparison.Ordinal);
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
    public async Task Configuration_without_a_secret_leaves_that_of_the_code()
    {
        await using var site = await Site.KeepingAsync(_kept, services: builder =>
        {
            builder.Services.AddTwelveLabsWebhooks(options => options.Secret = Site.Secret);
            Site.Configuration(builder, ("TwelveLabs:WebhookTolerance", "00:00:30"));
        });
        Assert.Equal((HttpStatusCode.NoContent, HttpStatusCode.Unauthorized), await PostAsync(site, Site.Secret, "another"));
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
    public async Task An_endpoint_with_options_of_its_own_has_all_others_of_all()
    {
        await using var site = await Site.KeepingAsync(_kept, options => options.Secret = null, builder => builder.Services.AddTwelveLabsWebhooks(options =>
        {
            options.FurtherSecrets.Add(Site.Secret);
            options.MaxBodyBytes = 1000;
            options.Tolerance = Timeout.InfiniteTimeSpan;
        }));

        using var old = await site.PostAsync(at: site.Now.AddDays(-1));
        using var large = await site.PostAsync(Site.Event.PadRight(1001));

        Assert.Equal((HttpStatusCode.NoContent, HttpStatusCode.RequestEntityTooLarge), (old.StatusCode, large.StatusCode));
    }

    [Fact]
    public async Task A_size_and_a_time_come_from_configuration()
    {
        await using var site = await Site.KeepingAsync(_kept, services: builder => Site.Configuration(
            builder, ("TwelveLabs:WebhookSecret", Site.Secret), ("TwelveLabs:WebhookTolerance", "infinite"), ("TwelveLabs:WebhookMaxBodyBytes", "1000")));

        using var old = await site.PostAsync(Site.Event.PadRight(1000), at: site.Now.AddDays(-1));
        using var large = await site.PostAsync(Site.Event.PadRight(1001));

        Assert.Equal((HttpStatusCode.NoContent, HttpStatusCode.RequestEntityTooLarge), (old.StatusCode, large.StatusCode));
    }

    [Fact]
    public async Task An_application_without_a_clock_has_the_systems()
    {
        await using var site = await Site.KeepingAsync(_kept, services: builder =>
            builder.Services.RemoveAll<TimeProvider>().AddTwelveLabsWebhooks(options => options.Secret = Site.Secret));

        using var response = await site.SendAsync(new StringContent(Site.Event), WebhookSignature.Create(Site.Event, Site.Secret));

        Assert.Equal(HttpStatusCode.NoContent, response.StatusCode);
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
    [InlineData("WebhookTolerance", "soon", "has the value 'soon', which cannot be used: a time is written as 00:05:00")]
    [InlineData("WebhookTolerance", "300", "a time is written as 00:05:00")]
    [InlineData("WebhookTolerance", "5:x", "has the value '5:x', which cannot be used")]
    [InlineData("WebhookTolerance", "99999999:00:00", "has the value '99999999:00:00', which cannot be used")]
    [InlineData("WebhookTolerence", "00:05:00", "is no setting; TwelveLabs:WebhookTolerance is")]
    [InlineData("WebhookTolerance", "-00:05:00", "cannot be negative")]
    [InlineData("WebhookMaxBodyBytes", "256 KiB", "has the value '256 KiB', which cannot be used")]
    [InlineData("WebhookMaxBodyBytes", "0", "A size between one byte and what fits into memory")]
    public async Task A_setting_that_cannot_be_used_stops_the_start_and_is_named(string name, string value, string told)
    {
        var failure = await Assert.ThrowsAsync<InvalidOperationException>(() => Site.KeepingAsync(
            _kept, services: builder => Site.Configuration(builder, ("TwelveLabs:WebhookSecret", Site.Secret), ("TwelveLabs:" + name, value))));
        Assert.StartsWith($"TwelveLabs:{name} ", failure.Message, StringComparison.Ordinal);
        Assert.Contains(told, failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(Site.Secret, failure.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_setting_at_the_root_of_the_configuration_is_named_without_a_section()
    {
        var failure = await Assert.ThrowsAsync<InvalidOperationException>(() => Site.KeepingAsync(_kept, services: builder =>
        {
            builder.Configuration.AddInMemoryCollection([KeyValuePair.Create("WebhookTolerance", (string?)"soon")]);
            builder.Services.AddTwelveLabsWebhooks(builder.Configuration);
        }));
        Assert.StartsWith("WebhookTolerance has the value 'soon'", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Options_take_what_a_webhook_can_have()
    {
        var options = new TwelveLabsWebhookOptions { Tolerance = TimeSpan.Zero, MaxBodyBytes = Array.MaxLength - 1 };

        Assert.Equal((TimeSpan.Zero, Array.MaxLength - 1), (options.Tolerance, options.MaxBodyBytes));
        Assert.Throws<ArgumentOutOfRangeException>(() => options.Tolerance = TimeSpan.FromTicks(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => options.MaxBodyBytes = Array.MaxLength);
    }

    [Fact]
    public async Task Arguments_that_are_null_are_named()
    {
        var builder = WebApplication.CreateSlimBuilder();
        await using var application = builder.Build();
        (string Name, Action Call)[] calls =
        [
            ("services", () => TwelveLabsWebhookServiceCollectionExtensions.AddTwelveLabsWebhooks(null!, builder.Configuration)),
            ("section", () => builder.Services.AddTwelveLabsWebhooks((IConfiguration)null!)),
            ("services", () => TwelveLabsWebhookServiceCollectionExtensions.AddTwelveLabsWebhooks(null!, _ => { })),
            ("configure", () => builder.Services.AddTwelveLabsWebhooks((Action<TwelveLabsWebhookOptions>)null!)),
            ("services", () => TwelveLabsProblemServiceCollectionExtensions.AddTwelveLabsProblemDetails(null!)),
            ("exception", () => TwelveLabsProblemDetails.Create(null!)),
            ("endpoints", () => TwelveLabsWebhookEndpointRouteBuilderExtensions.MapTwelveLabsWebhook(null!, Site.Path, (_, _) => Task.CompletedTask)),
            ("endpoints", () => TwelveLabsWebhookEndpointRouteBuilderExtensions.MapTwelveLabsWebhook<Unknown>(null!, Site.Path)),
            ("pattern", () => application.MapTwelveLabsWebhook(null!, (_, _) => Task.CompletedTask)),
            ("handler", () => application.MapTwelveLabsWebhook(Site.Path, (Func<WebhookEvent, CancellationToken, Task>)null!)),
            ("handler", () => application.MapTwelveLabsWebhook(Site.Path, (Func<WebhookEvent, Microsoft.AspNetCore.Http.HttpContext, CancellationToken, Task>)null!)),
        ];

        Assert.All(calls, call => Assert.Equal(call.Name, Assert.Throws<ArgumentNullException>(call.Call).ParamName));
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
