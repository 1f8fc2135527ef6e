namespace TwelveLabs.Cli.Tests.Ingest;

/// <summary>What a run finds that was ended in each state of the journal.</summary>
public sealed class IngestRecoveryTests : IngestTest
{
    // More than the buffers between the command and the relay hold.
    private const int LargeFile = 12 * 1024 * 1024;

    [Fact]
    public async Task An_upload_that_was_cut_before_its_last_bytes_is_sent_again_at_once()
    {
        Write("a.mp4", SmallVideo.Bytes(1, LargeFile));
        var relay = await NewRelayAsync(stallAfter: 100_000);
        using (var stop = new CancellationTokenSource())
        {
            var run = IngestAsync([], stop.Token);
            await relay.Stalled;
            await stop.CancelAsync();
            Assert.Equal(ExitCodes.Cancelled, (await run).ExitCode);
        }

        await NewRelayAsync();
        Assert.Equal(["a.mp4 indexed"], Statuses(await IngestAsync("--settle", "100h")));
        Assert.Equal(["a.mp4"], await TasksAsync());
    }

    [Fact]
    public async Task An_upload_that_arrived_before_the_end_is_found_and_not_sent_again()
    {
        Write("a.mp4", SmallVideo.Bytes(1));
        await EndAtAsync(Relay.IsUpload);

        Assert.Equal(["a.mp4 indexed"], Statuses(await IngestAsync()));
        Assert.Equal((0, 1), (Relay.Uploads, (await TasksAsync()).Count));
    }

    [Fact]
    public async Task A_url_that_arrived_before_the_end_is_found_and_not_sent_again()
    {
        var list = Note("urls.txt", "https://youtu.be/aqz-KE-bpKQ\n");
        Write("a.mp4", SmallVideo.Bytes(1));
        await EndAtAsync(call => call.Path == "/v1.2/tasks/external-provider", "--urls", list);

        Assert.Equal(["a.mp4 indexed", "https://youtu.be/aqz-KE-bpKQ indexed"], Statuses(await IngestAsync("--urls", list)));
        Assert.Equal(2, (await TasksAsync()).Count);
    }

    [Fact]
    public async Task An_upload_whose_response_was_lost_is_found_in_the_same_run()
    {
        Write("a.mp4", SmallVideo.Bytes(1));
        Relay.After = call => Relay.IsUpload(call) ? new ScriptedResponse { Raw = [], Ending = Ending.Reset } : null;

        Assert.Equal(["a.mp4 indexed"], Statuses(await IngestAsync()));
        Assert.Equal((1, 1), (Relay.Uploads, (await TasksAsync()).Count));
    }

    [Fact]
    public async Task An_upload_that_the_service_does_not_have_is_sent_again_after_a_time()
    {
        Write("a.mp4", SmallVideo.Bytes(1));
        Relay.Before = call => Relay.IsUpload(call) && Relay.Uploads == 1 ? new ScriptedResponse { Raw = [], Ending = Ending.Reset } : null;

        Assert.Equal(["a.mp4 indexed"], Statuses(await IngestAsync("--settle", "0s")));
        Assert.Equal((2, 1), (Relay.Uploads, (await TasksAsync()).Count));
    }

    [Fact]
    public async Task An_older_task_with_the_same_file_name_is_not_taken_for_a_lost_upload()
    {
        Write("old/a.mp4", SmallVideo.Bytes(1));
        await IngestAsync("--journal", Path.Combine(Temporary, "other.db"));
        Write("a.mp4", SmallVideo.Bytes(2));
        Relay.Before = call => Relay.IsUpload(call) && Relay.Uploads == 2 ? new ScriptedResponse { Raw = [], Ending = Ending.Reset } : null;

        Assert.Equal(["a.mp4 indexed"], Statuses(await IngestAsync("--settle", "0s", "--exclude", "old/**")));
        Assert.Equal(["a.mp4", "a.mp4"], await TasksAsync());
    }

    [Fact]
    public async Task Two_tasks_that_could_be_the_lost_upload_are_left_to_the_user()
    {
        Write("a.mp4", SmallVideo.Bytes(1));
        Relay.After = call =>
        {
            if (!Relay.IsUpload(call) || Relay.Uploads > 1)
            {
                return null;
            }

            var index = Client.Indexes.ListAsync().GetAwaiter().GetResult().Data[0].Id;
            Client.Tasks.CreateAsync(new CreateTaskRequest { IndexId = index, VideoFile = FileUpload.FromBytes(SmallVideo.Bytes(9), "a.mp4") }).GetAwaiter().GetResult();
            return new ScriptedResponse { Raw = [], Ending = Ending.Reset };
        };

        var run = await IngestAsync("--settle", "0s");
        Assert.Equal((ExitCodes.PartialFailure, 1), (run.ExitCode, Relay.Uploads));
        Assert.Equal(["a.mp4 unclear"], Statuses(run));
        Assert.Equal(["a.mp4 unclear"], Statuses(await IngestAsync("--settle", "0s")));

        Assert.Equal(["a.mp4 indexed"], Statuses(await IngestAsync("--settle", "0s", "--retry-failed")));
        Assert.Equal(2, Relay.Uploads);
    }

    [Fact]
    public async Task Duration_tells_the_lost_upload_from_another_of_its_name()
    {
        Write("a.mp4", SmallVideo.Bytes(1, seconds: 10));
        Relay.After = call =>
        {
            if (!Relay.IsUpload(call))
            {
                return null;
            }

            var index = Client.Indexes.ListAsync().GetAwaiter().GetResult().Data[0].Id;
            Client.Tasks.CreateAsync(new CreateTaskRequest { IndexId = index, VideoFile = FileUpload.FromBytes(SmallVideo.Bytes(9, seconds: 99), "a.mp4") }).GetAwaiter().GetResult();
            return new ScriptedResponse { Raw = [], Ending = Ending.Reset };
        };

        Assert.Equal(["a.mp4 indexed"], Statuses(await IngestAsync()));
        Assert.Equal(1, Relay.Uploads);
    }

    [Fact]
    public async Task A_task_that_was_created_before_the_end_is_waited_for()
    {
        Write("a.mp4", SmallVideo.Bytes(1));
        await EndAtAsync(call => call is { Method: "GET" } && call.Path.StartsWith("/v1.2/tasks/", StringComparison.Ordinal));

        Assert.Equal(["a.mp4 indexed"], Statuses(await IngestAsync()));
        Assert.DoesNotContain("POST /v1.2/tasks", Relay.Requests);
    }

    [Fact]
    public async Task Metadata_that_was_not_set_before_the_end_is_set()
    {
        Write("a.mp4", SmallVideo.Bytes(1));
        var table = Note("m.csv", "file,rating\na.mp4,9\n");
        await EndAtAsync(call => call.Method == "PUT", "--metadata", table);

        Assert.Equal(["a.mp4 indexed"], Statuses(await IngestAsync("--metadata", table)));
        Assert.Equal(9, (int)(await VideoAsync("a.mp4")).Metadata!.UserMetadata["rating"]!);
        Assert.DoesNotContain("POST /v1.2/tasks", Relay.Requests);
    }

    [Fact]
    public async Task A_second_ingest_with_the_same_journal_refuses()
    {
        Write("a.mp4", SmallVideo.Bytes(1));
        Run? second = null;
        Relay.After = call =>
        {
            if (Relay.IsUpload(call))
            {
                second = Run.OfAsync("ingest", Folder, "--index", "library", "--base-url", $"{Relay.Address}").GetAwaiter().GetResult();
            }

            return null;
        };

        Assert.Equal(["a.mp4 indexed"], Statuses(await IngestAsync()));
        Assert.Equal(ExitCodes.BadArguments, second!.ExitCode);
        Assert.StartsWith("error: Another ingest is at work with the journal", second.ErrorLines[0], StringComparison.Ordinal);
    }

    // Cancels the command while the response of a call is held back, as a killed process would not see it either.
    private async Task EndAtAsync(Func<ReceivedCall, bool> isCall, params string[] args)
    {
        using var stop = new CancellationTokenSource();
        Relay.After = call =>
        {
            if (!isCall(call))
            {
                return null;
            }

            stop.Cancel();
            return new ScriptedResponse { Raw = [], Ending = Ending.Stall };
        };
        Assert.Equal(ExitCodes.Cancelled, (await IngestAsync(args, stop.Token)).ExitCode);
        await NewRelayAsync();
    }
}
