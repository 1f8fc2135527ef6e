namespace TwelveLabs.Emulator.Tests;

public sealed class OptionsTests
{
    [Fact]
    public void Every_option_has_an_environment_variable()
    {
        var options = Read(new()
        {
            ["PORT"] = "8080", ["ADDRESS"] = "0.0.0.0", ["TRANSCRIPTS"] = "captions", ["INTEGRATIONS"] = "buckets", ["INDEXING_DURATION"] = "500ms",
            ["STORAGE"] = "store", ["RATE_LIMITS"] = "free", ["REQUESTS_PER_DAY"] = "5", ["API_VERSION"] = "1.2.3", ["FAULT"] = "delay=1s", ["SHARED_ACCOUNT"] = "true",
            ["WEBHOOK_URL"] = "http://127.0.0.1:8090/hook", ["WEBHOOK_SECRET"] = "whsec_1",
        });
        Assert.Equal(8080, options.Port);
        Assert.Equal(IPAddress.Any, options.Address);
        Assert.Equal("captions", options.TranscriptsDirectory);
        Assert.Equal("buckets", options.IntegrationsDirectory);
        Assert.Equal(TimeSpan.FromMilliseconds(500), options.IndexingDuration);
        Assert.Equal("store", options.StorageDirectory);
        Assert.Equal(RateLimitPlan.Free, options.RateLimits);
        Assert.Equal(5, options.RequestsPerDay);
        Assert.Equal("1.2.3", options.ApiVersion);
        Assert.Equal("delay=1s", options.Fault);
        Assert.True(options.SharedAccount);
        Assert.Equal(new Uri("http://127.0.0.1:8090/hook"), options.WebhookUrl);
        Assert.Equal("whsec_1", options.WebhookSecret);
    }

    [Fact]
    public void What_is_not_set_keeps_its_default()
    {
        var options = Read([]);
        Assert.Equal((0, IPAddress.Loopback, TimeSpan.FromSeconds(2), RateLimitPlan.Off), (options.Port, options.Address, options.IndexingDuration, options.RateLimits));
    }

    [Theory]
    [InlineData("PORT", "http")]
    [InlineData("ADDRESS", "localhost")]
    [InlineData("INDEXING_DURATION", "soon")]
    [InlineData("INDEXING_DURATION", "-2s")]
    [InlineData("RATE_LIMITS", "gold")]
    [InlineData("SHARED_ACCOUNT", "perhaps")]
    [InlineData("WEBHOOK_URL", "hook")]
    public void A_value_that_cannot_be_read_names_its_variable(string name, string value)
    {
        var exception = Assert.Throws<FormatException>(() => Read(new() { [name] = value }));
        Assert.Contains($"TWELVELABS_EMULATOR_{name}", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Uploads_lie_in_the_storage_directory_and_go_with_the_emulator()
    {
        var storage = Directory.CreateTempSubdirectory();
        try
        {
            await using (var service = await Service.StartAsync(options => options.StorageDirectory = storage.FullName))
            {
                var index = await service.IndexAsync();
                var video = await service.VideoAsync(index);
                await service.PostAsync("tasks", Service.Form(("index_id", "none"), ("video_url", "https://example.com/a.mp4")));
                Assert.Single(storage.GetFiles("*", SearchOption.AllDirectories));
                await service.DeleteAsync($"indexes/{index}/videos/{video}");
                Assert.Empty(storage.GetFiles("*", SearchOption.AllDirectories));
                await service.VideoAsync(index);
            }

            Assert.Empty(storage.GetFileSystemInfos());
        }
        finally
        {
            storage.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task A_version_can_be_chosen_for_every_reply()
    {
        await using var service = await Service.StartAsync(options => options.ApiVersion = "v1.2.7");
        Assert.Equal("v1.2.7", (await service.GetAsync("engines")).Header("X-Api-Version"));
    }

    private static EmulatorOptions Read(Dictionary<string, string> variables) =>
        EmulatorOptions.FromVariables(name => variables.GetValueOrDefault(name["TWELVELABS_EMULATOR_".Length..]));
}
