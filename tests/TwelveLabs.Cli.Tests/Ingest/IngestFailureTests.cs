namespace TwelveLabs.Cli.Tests.Ingest;

public sealed class IngestFailureTests : IngestTest
{
    [Fact]
    public async Task What_exceeds_a_limit_or_is_broken_is_told_before_any_upload_and_the_rest_goes_on()
    {
        Write("cut.mp4", SmallVideo.Bytes(1)[..^1]);
        Write("empty.mp4", []);
        Write("good.mp4", SmallVideo.Bytes(2));
        Write("headless.mp4", [0, 0, 0, 8, .. "free"u8]);
        Write("long.mp4", SmallVideo.Bytes(3, seconds: 1801));
        Write("no.mp4", "This is no video."u8.ToArray());
        Write("short.mp4", SmallVideo.Bytes(4, seconds: 2));
        Write("small.mp4", SmallVideo.Bytes(5, width: 320, height: 240));

        var run = await IngestAsync();

        Assert.Equal((ExitCodes.PartialFailure, 1), (run.ExitCode, Relay.Uploads));
        Assert.Equal(["good.mp4 indexed"], Statuses(run).Where(status => !status.EndsWith(" refused", StringComparison.Ordinal)));
        Assert.Equal("video_file_broken: it is cut off", Error(run, "cut.mp4"));
        Assert.Equal("video_file_broken: it is empty", Error(run, "empty.mp4"));
        Assert.Equal("video_file_broken: it has no movie header", Error(run, "headless.mp4"));
        Assert.Equal("video_duration_too_long: it lasts 1801 seconds, more than 1800", Error(run, "long.mp4"));
        Assert.Equal("video_file_broken: it is no MP4 or MOV file", Error(run, "no.mp4"));
        Assert.Equal("video_duration_too_short: it lasts 2 seconds, less than 4", Error(run, "short.mp4"));
        Assert.Equal("video_resolution_too_low: 320x240 is less than 360p", Error(run, "small.mp4"));
    }

    [Fact]
    public async Task A_longer_video_is_taken_where_the_index_has_no_engine_that_writes()
    {
        Write("long.mp4", SmallVideo.Bytes(3, seconds: 1801));
        Assert.Equal(["long.mp4 indexed"], Statuses(await IngestAsync("--engine", "marengo2.6")));
    }

    [Fact]
    public async Task A_refused_video_is_sent_again_only_when_that_is_asked_for()
    {
        Write("a.mp4", SmallVideo.Bytes(1));
        Relay.Before = call => Relay.IsUpload(call) ? ScriptedResponse.Error(400, ErrorCodes.VideoFileBroken, "Frames are missing.") : null;
        var run = await IngestAsync();
        Assert.Equal((ExitCodes.PartialFailure, 1), (run.ExitCode, Relay.Uploads));
        Assert.Contains("Frames are missing.", Error(run, "a.mp4"), StringComparison.Ordinal);

        Relay.Before = null;
        Assert.Equal(["a.mp4 failed"], Statuses(await IngestAsync()));
        Assert.Equal(["a.mp4 indexed"], Statuses(await IngestAsync("--retry-failed")));
    }

    [Fact]
    public async Task A_video_whose_task_failed_is_sent_again_only_when_that_is_asked_for()
    {
        Write("a.mp4", SmallVideo.Bytes(1));
        Relay.Fault = "fail-task";
        Assert.Equal(["a.mp4 failed"], Statuses(await IngestAsync()));
        Relay.Fault = null;

        Assert.Equal(["a.mp4 failed"], Statuses(await IngestAsync()));
        Assert.Equal(["a.mp4 indexed"], Statuses(await IngestAsync("--retry-failed")));
        Assert.Equal(2, Relay.Uploads);
    }

    [Fact]
    public async Task The_failure_of_one_file_does_not_stop_the_others()
    {
        Write("a.mp4", SmallVideo.Bytes(1));
        Write("b.mp4", SmallVideo.Bytes(2));
        var table = Note("m.csv", "file,filename\na.mp4,x\n");

        // The service does not let this key be set.
        Relay.Before = call => call.Method == "PUT" ? ScriptedResponse.Error(400, ErrorCodes.ParameterInvalid, "The key filename cannot be set.") : null;
        var run = await IngestAsync("--metadata", table);

        Assert.Equal(["a.mp4 failed", "b.mp4 indexed"], Statuses(run));
        Assert.Contains("The key filename cannot be set.", Error(run, "a.mp4"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_key_stops_all_with_its_own_message()
    {
        Write("a.mp4", SmallVideo.Bytes(1));
        Relay.Before = call => Relay.IsUpload(call) ? ScriptedResponse.Error(401, ErrorCodes.ApiKeyInvalid, "The key has expired.") : null;

        var run = await IngestAsync();

        Assert.Contains("The key has expired.", run.ErrorLines.Last(line => line.StartsWith("error: ", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.Equal(["a.mp4 failed"], Statuses(run));
    }

    [Fact]
    public async Task A_file_with_another_content_than_was_read_is_not_created()
    {
        var path = Write("a.mp4", SmallVideo.Bytes(1));
        var modified = File.GetLastWriteTimeUtc(path);
        Relay.Before = call => Relay.IsUpload(call) ? ScriptedResponse.Error(429).With("Retry-After", "100000") : null;
        Assert.Equal(["a.mp4 waiting"], Statuses(await IngestAsync()));
        Relay.Before = null;

        Write("a.mp4", SmallVideo.Bytes(2));
        File.SetLastWriteTimeUtc(path, modified);
        var run = await IngestAsync();
        Assert.Contains("the file changes while it is uploaded", Error(run, "a.mp4"), StringComparison.Ordinal);
        Assert.Empty(await TasksAsync());

        File.SetLastWriteTimeUtc(path, modified.AddSeconds(1));
        Assert.Equal(["a.mp4 indexed"], Statuses(await IngestAsync()));
    }

    [Fact]
    public async Task A_journal_that_cannot_be_written_is_told_with_the_option_for_another()
    {
        var run = await IngestAsync("--journal", Path.Combine(Note("file", ""), "ingest.db"));
        Assert.Equal(ExitCodes.BadArguments, run.ExitCode);
        Assert.Contains("cannot be written: name a place for it with --journal.", run.ErrorLines[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_no_journal_is_told()
    {
        var run = await IngestAsync("--journal", Note("ingest.db", new string('x', 5000)));
        Assert.Equal(ExitCodes.BadArguments, run.ExitCode);
        Assert.Contains("ingest.db cannot be used: ", run.ErrorLines[0], StringComparison.Ordinal);
    }
}
