using Microsoft.Extensions.Time.Testing;

namespace TwelveLabs.Cli.Tests.Ingest;

public sealed class IngestLimitTests : IngestTest
{
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2031, 3, 4, 10, 0, 0, TimeSpan.Zero));

    public IngestLimitTests()
    {
        Options.TimeProvider = _clock;
        Options.IndexingDuration = TimeSpan.Zero;
        Options.RequestsPerDay = 2;
    }

    [Fact]
    public async Task The_daily_limit_ends_the_run_and_the_next_day_continues_it()
    {
        foreach (var number in Enumerable.Range(0, 4))
        {
            Write($"{number}.mp4", SmallVideo.Bytes(number));
        }

        var first = await IngestAsync("--concurrency", "1");
        Assert.Equal(ExitCodes.RateLimited, first.ExitCode);
        Assert.Equal(["indexed", "indexed", "waiting", "waiting"], Statuses(first).Select(status => status.Split(' ')[1]).Order());
        Assert.StartsWith("The limit is reached: run the same command again at ", first.ErrorLines[^1], StringComparison.Ordinal);
        Assert.Equal(3, Relay.Uploads);

        _clock.Advance(TimeSpan.FromHours(14));
        var second = await IngestAsync();
        Assert.Equal(ExitCodes.Success, second.ExitCode);
        Assert.Equal(["0.mp4", "1.mp4", "2.mp4", "3.mp4"], await TasksAsync());
    }

    [Fact]
    public async Task An_allowance_that_is_used_up_ends_the_run_too()
    {
        Write("a.mp4", SmallVideo.Bytes(1));
        Relay.Before = call => Relay.IsUpload(call) ? ScriptedResponse.Error(400, ErrorCodes.UsageLimitExceeded, "No minutes are left.") : null;

        var run = await IngestAsync("--wait");

        Assert.Equal(ExitCodes.RateLimited, run.ExitCode);
        Assert.Equal(["a.mp4 waiting"], Statuses(run));
        Assert.Contains(run.ErrorLines, line => line.Contains("No minutes are left.", StringComparison.Ordinal));
    }
}
