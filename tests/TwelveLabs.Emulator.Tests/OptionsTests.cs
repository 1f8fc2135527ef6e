using TwelveLabs.Emulator.State;

namespace TwelveLabs.Emulator.Tests;

public sealed class OptionsTests
{
    [Fact]
    public async Task A_port_in_use_is_told_with_what_to_do()
    {
        await using var first = await TwelveLabsEmulator.StartAsync();

        var failure = await Assert.ThrowsAsync<IOException>(() => TwelveLabsEmulator.StartAsync(new EmulatorOptions { Port = first.BaseAddress.Port }));

        Assert.Equal($"The port {first.BaseAddress.Port} is in use by another program: choose another Port, or 0 for a free one.", failure.Message);
    }

    [Fact]
    public void Every_option_has_an_environment_variable()
    {
        var options = Read(new()
        {
            ["PORT"] = "8080",
            ["ADDRESS"] = "0.0.0.0",
            ["TRANSCRIPTS"] = "captions",
            ["INTEGRATIONS"] = "buckets",
            ["INDEXING_DURATION"] = "500ms",
            ["STORAGE"] = "store",
            ["DATA"] = "data",
            ["SEED"] = "videos",
            ["RATE_LIMITS"] = "free",
            ["REQUESTS_PER_DAY"] = "5",
            ["API_VERSION"] = "1.2.3",
            ["FAULT"] = "delay=1s",
            ["SHARED_ACCOUNT"] = "true",
            ["WEBHOOK_URL"] = "http://127.0.0.1:8090/hook",
            ["WEBHOOK_SECRET"] = "whsec_1",
            ["API_KEYS"] = "a, b",
            ["ALLOWED_HOSTS"] = "one.test, two.test",
            ["LOCAL_URLS"] = "true",
            ["FETCH_TIMEOUT"] = "5s",
        });
        Assert.Equal(8080, options.Port);
        Assert.Equal(IPAddress.Any, options.Address);
        Assert.Equal("captions", options.TranscriptsDirectory);
        Assert.Equal("buckets", options.IntegrationsDirectory);
        Assert.Equal(TimeSpan.FromMilliseconds(500), options.IndexingDuration);
        Assert.Equal("store", options.StorageDirectory);
        Assert.Equal(("data", "videos"), (options.DataDirectory, options.SeedDirectory));
        Assert.Equal(RateLimitPlan.Free, options.RateLimits);
        Assert.Equal(5, options.RequestsPerDay);
        Assert.Equal("1.2.3", options.ApiVersion);
        Assert.Equal("delay=1s", options.Fault);
        Assert.True(options.SharedAccount);
        Assert.Equal(new Uri("http://127.0.0.1:8090/hook"), options.WebhookUrl);
        Assert.Equal("whsec_1", options.WebhookSecret);
        Assert.Equal((true, true, false), (options.ApiKeyValidator!("a"), options.ApiKeyValidator("b"), options.ApiKeyValidator("c")));
        Assert.Equal(["one.test", "two.test"], options.AllowedHosts);
        Assert.True(options.FetchesLocalUrls);
        Assert.Equal(TimeSpan.FromSeconds(5), options.FetchTimeout);
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

    [Theory]
    [InlineData("notaport")]
    [InlineData("65536")]
    [InlineData("-1")]
    public void A_port_that_is_none_is_told_with_the_range(string value)
    {
        var exception = Assert.Throws<FormatException>(() => Read(new() { ["PORT"] = value }));
        Assert.Contains("from 0 to 65535", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Keys_are_valid_as_long_as_the_test_says_so()
    {
        var valid = new HashSet<string> { "tlk_test" };
        await using var service = await Service.StartAsync(options => options.ApiKeyValidator = valid.Contains);
        Assert.Equal(HttpStatusCode.OK, (await service.GetAsync("engines")).Status);
        valid.Clear();
        (await service.GetAsync("engines")).Refused(HttpStatusCode.Unauthorized, "api_key_invalid", "expired");
    }

    [Fact]
    public async Task What_a_killed_emulator_left_behind_is_deleted_and_what_a_running_one_has_is_not()
    {
        using var storage = new TemporaryFolder();
        using var self = System.Diagnostics.Process.GetCurrentProcess();
        var running = Directory.CreateDirectory(storage.PathOf(UploadDirectory.NameFor(self.Id, self.StartTime) + "a"));
        var killed = Directory.CreateDirectory(storage.PathOf(UploadDirectory.NameFor(self.Id, self.StartTime.AddDays(-1)) + "b"));
        var never = Directory.CreateDirectory(storage.PathOf(UploadDirectory.NameFor(int.MaxValue, self.StartTime) + "c"));
        var other = Directory.CreateDirectory(storage.PathOf("holiday pictures"));
        await File.WriteAllTextAsync(Path.Combine(killed.FullName, "upload"), "x");

        await using (await Service.StartAsync(options => options.StorageDirectory = storage.PathOf("")))
        {
            Assert.Equal([true, false, false, true], new[] { running, killed, never, other }.Select(directory => Directory.Exists(directory.FullName)));
        }

        Assert.True(Directory.Exists(running.FullName));
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
    public async Task A_version_can_be_chosen_for_every_response()
    {
        await using var service = await Service.StartAsync(options => options.ApiVersion = "v1.2.7");
        Assert.Equal("v1.2.7", (await service.GetAsync("engines")).Header("X-Api-Version"));
    }

    private static EmulatorOptions Read(Dictionary<string, string> variables) =>
        EmulatorOptions.FromVariables(name => variables.GetValueOrDefault(name["TWELVELABS_EMULATOR_".Length..]));
}
