namespace TwelveLabs.Cli.Tests;

public sealed class DemoFailureTests : WithoutKey
{
    [Theory]
    [InlineData("fail-task", "None of the videos could be indexed", ExitCodes.PartialFailure)]
    [InlineData("stream-error", "The generation failed.", ExitCodes.Rejected)]
    public async Task A_step_that_fails_is_told_in_one_line_and_cleaned_up_after(string fault, string reason, int code)
    {
        await using var service = await Service.StartAsync(new EmulatorOptions { Fault = fault });
        var run = await service.DemoAsync();
        Assert.Equal(code, run.ExitCode);
        Assert.StartsWith("error: ", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
        Assert.Contains(reason, run.Errors, StringComparison.Ordinal);
        Assert.Empty(await service.IndexesAsync());
    }

    [Fact]
    public async Task A_stack_trace_is_shown_on_request()
    {
        await using var service = await Service.StartAsync(new EmulatorOptions { Fault = "fail-task" });
        var run = await service.DemoAsync("--verbose");
        Assert.Equal(ExitCodes.PartialFailure, run.ExitCode);
        Assert.Contains("   at TwelveLabs.", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_video_that_cannot_be_indexed_does_not_stop_the_others()
    {
        await using var service = await Service.StartAsync();
        using var folder = new Folder("harbour.mp4", "harbour.srt");
        await File.WriteAllTextAsync(Path.Combine(folder.Path, "broken.mp4"), "no video");
        var run = await service.DemoAsync(folder.Path);
        Assert.Equal((ExitCodes.PartialFailure, ""), (run.ExitCode, run.Errors));
        Assert.Contains("refused broken.mp4", run.Output, StringComparison.Ordinal);
        Assert.Contains("Ask about harbour.mp4", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_without_videos_is_told()
    {
        await using var service = await Service.StartAsync();
        using var folder = new Folder("harbour.srt");
        var run = await service.DemoAsync(folder.Path);
        Assert.Equal(ExitCodes.BadArguments, run.ExitCode);
        Assert.Equal($"error: There are no videos in {folder.Path}.", Assert.Single(run.ErrorLines));
        Assert.Empty(await service.IndexesAsync());
    }

    [Fact]
    public async Task Ctrl_C_while_it_waits_still_cleans_up()
    {
        await using var service = await Service.StartAsync();
        service.Options.IndexingDuration = TimeSpan.FromMinutes(5);
        using var stop = new CancellationTokenSource();
        var run = await service.DemoAsync(
            [],
            printed =>
            {
                if (printed.Contains("Found 3 videos", StringComparison.Ordinal))
                {
                    stop.Cancel();
                }
            },
            stop.Token);
        Assert.Equal(ExitCodes.Cancelled, run.ExitCode);
        Assert.Equal("Cancelled.", Assert.Single(run.ErrorLines));
        Assert.Empty(await service.IndexesAsync());
    }

    [Fact]
    public async Task What_cannot_be_cleaned_up_is_named()
    {
        await using var service = await Service.StartAsync();
        var run = await service.DemoAsync(
            ["--index-name", "stuck"],
            printed =>
            {
                if (printed.Contains("Clean up", StringComparison.Ordinal))
                {
                    service.Options.Fault = "500";
                }
            },
            default);
        Assert.Equal(ExitCodes.Failure, run.ExitCode);
        service.Options.Fault = null;
        var index = Assert.Single(await service.IndexesAsync());
        Assert.Contains($"the index 'stuck' with the id {index.Id}", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_index_of_the_same_name_is_not_touched()
    {
        await using var service = await Service.StartAsync();
        await service.DemoAsync("--keep", "--index-name", "taken");
        var run = await service.DemoAsync("--index-name", "taken");
        Assert.Equal(ExitCodes.Rejected, run.ExitCode);
        Assert.Contains("taken", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
        Assert.Single(await service.IndexesAsync());
    }

    [Fact]
    public async Task A_service_that_is_not_there_is_a_failure_in_one_line()
    {
        var run = await Run.OfAsync("demo", "--base-url", "http://127.0.0.1:1/v1.2");
        Assert.Equal(ExitCodes.Unavailable, run.ExitCode);
        Assert.Single(run.ErrorLines);
    }
}
