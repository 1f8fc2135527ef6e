using System.Text.RegularExpressions;

namespace TwelveLabs.Cli.Tests;

public sealed partial class EmulatorCommandTests : WithoutKey
{
    [Fact]
    public async Task It_serves_at_the_address_that_it_prints_until_it_is_cancelled()
    {
        using var stop = new CancellationTokenSource();
        var address = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
        var running = Run.OfAsync(["emulator", "--api-version", "1.2.9", "--verbose"], printed => Find(printed, address), stop.Token);
        using (var client = new TwelveLabsClient("any", new TwelveLabsClientOptions { BaseAddress = await address.Task.DefaultTimeout() }))
        {
            var response = await client.Indexes.ListWithResponseAsync();
            Assert.Empty(response.Value.Data);
            Assert.Equal("1.2.9", response.ApiVersion);
            Assert.False(running.IsCompleted);
            await stop.CancelAsync();
            var run = await running;
            Assert.Equal((ExitCodes.Success, ""), (run.ExitCode, run.Errors));
            var lines = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
            Assert.Equal(["GET /v1.2/indexes responded 200", "Stopped."], lines[2..]);
            await Assert.ThrowsAsync<ConnectionException>(() => client.Indexes.ListAsync());
        }
    }

    [Fact]
    public async Task An_option_goes_before_its_variable()
    {
        Variables.Set("TWELVELABS_EMULATOR_PORT", "1");
        using var stop = new CancellationTokenSource();
        var address = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
        var running = Run.OfAsync(["emulator", "--port", "0"], printed => Find(printed, address), stop.Token);
        Assert.NotEqual(1, (await address.Task.DefaultTimeout()).Port);
        await stop.CancelAsync();
        Assert.Equal(ExitCodes.Success, (await running).ExitCode);
    }

    [Fact]
    public async Task A_variable_that_cannot_be_read_is_named()
    {
        Variables.Set("TWELVELABS_EMULATOR_PORT", "many");
        var run = await Run.OfAsync("emulator");
        Assert.Equal(ExitCodes.BadArguments, run.ExitCode);
        Assert.Contains("TWELVELABS_EMULATOR_PORT", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_port_that_is_taken_is_a_failure_in_one_line()
    {
        await using var other = await TwelveLabsEmulator.StartAsync();
        var run = await Run.OfAsync("emulator", "--port", $"{other.BaseAddress.Port}");
        Assert.Equal(ExitCodes.Failure, run.ExitCode);
        Assert.Contains($"{other.BaseAddress.Port}", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_setting_of_the_emulator_that_can_be_written_down_is_an_option()
    {
        var help = (await Run.OfAsync("emulator", "--help")).Output;
        var settings = typeof(EmulatorOptions).GetProperties().Select(property => property.Name)
            .Except([nameof(EmulatorOptions.TimeProvider), nameof(EmulatorOptions.LoggerFactory), nameof(EmulatorOptions.WebhookHandler), nameof(EmulatorOptions.ApiKeyValidator)]);
        Assert.All(settings, name => Assert.Contains(Flag(name), help, StringComparison.Ordinal));
    }

    private static string Flag(string setting) => "-" + Capital().Replace(setting.Replace("Directory", "", StringComparison.Ordinal), match => "-" + match.Value.ToLowerInvariant());

    private static void Find(string printed, TaskCompletionSource<Uri> address)
    {
        if (Served().Match(printed) is { Success: true } match)
        {
            address.TrySetResult(new Uri(match.Value));
        }
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+/v1\.2(?=\s)")]
    private static partial Regex Served();

    [GeneratedRegex("[A-Z]")]
    private static partial Regex Capital();
}
