namespace TwelveLabs.Cli.Tests.Ingest;

public sealed class IngestLimitTests : IngestTest
{
    private readonly WatchedClock _clock = new(new DateTimeOffset(2031, 3, 4, 10, 0, 0, TimeSpan.Zero));

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

    [Fact]
    public async Task With_wait_the_run_goes_on_by_itself_exactly_when_the_limit_ends()
    {
        WriteThree();
        var run = IngestAsync(["--wait", "--concurrency", "1"], default, _clock);
        await WaitingAsync(run);

        _clock.Advance(TimeSpan.FromHours(14) - TimeSpan.FromSeconds(1));
        Assert.False(run.IsCompleted);
        Assert.Equal(3, Relay.Uploads);

        _clock.Advance(TimeSpan.FromSeconds(1));
        var done = await run;
        Assert.Equal(ExitCodes.Success, done.ExitCode);
        Assert.Contains(done.ErrorLines, line => line.EndsWith("The service takes videos again at 2031-03-05 00:00 (in 14 h 0 min).", StringComparison.Ordinal));
        Assert.Equal(4, Relay.Uploads);
        Assert.Equal(["0.mp4", "1.mp4", "2.mp4"], await TasksAsync());
    }

    [Fact]
    public async Task Ctrl_C_ends_the_wait_and_the_next_run_uploads_only_what_is_left()
    {
        WriteThree();
        using var stop = new CancellationTokenSource();
        var run = IngestAsync(["--wait", "--concurrency", "1"], stop.Token, _clock);
        await WaitingAsync(run);

        await stop.CancelAsync();
        var ended = await run;
        Assert.Equal(ExitCodes.Cancelled, ended.ExitCode);
        Assert.Equal(["indexed", "indexed", "waiting"], Statuses(ended).Select(status => status.Split(' ')[1]).Order());
        Assert.DoesNotContain("error:", ended.Errors, StringComparison.Ordinal);
        Assert.Equal("The limit is reached: run the same command again at 2031-03-05 00:00 (in 14 h 0 min).", ended.ErrorLines[^1]);

        _clock.Advance(TimeSpan.FromHours(14));
        Assert.Equal(ExitCodes.Success, (await IngestAsync([], default, _clock)).ExitCode);
        Assert.Equal(["0.mp4", "1.mp4", "2.mp4"], await TasksAsync());
    }

    private async Task WaitingAsync(Task<Run> run)
    {
        var waiting = _clock.StartedAsync(TimeSpan.FromHours(14));
        Assert.Same(waiting, await Task.WhenAny(waiting, run));
        await waiting;
    }

    // One more than the limit: of several that wait, each would have a timer of its own.
    private void WriteThree()
    {
        foreach (var number in Enumerable.Range(0, 3))
        {
            Write($"{number}.mp4", SmallVideo.Bytes(number));
        }
    }
}
