namespace TwelveLabs.Tests.Uploads;

public class UploadCancellationTests
{
    [Fact]
    public async Task A_source_that_waits_is_told_of_the_cancellation()
    {
        var waiting = new TaskCompletionSource();
        await StopsAsync(waiting, FileUpload.FromStream(Waiting(waiting, heedsToken: true), "clip.mp4"));
    }

    [Fact]
    public async Task A_source_that_does_not_heed_the_cancellation_is_left_behind()
    {
        var waiting = new TaskCompletionSource();
        await StopsAsync(waiting, FileUpload.FromStream(Waiting(waiting, heedsToken: false), "clip.mp4"));
    }

    [Fact]
    public async Task A_factory_that_never_opens_is_left_behind_and_its_late_stream_disposed()
    {
        var waiting = new TaskCompletionSource();
        var opened = new TaskCompletionSource<Stream>();
        var disposed = new TaskCompletionSource();
        await StopsAsync(waiting, FileUpload.FromFactory(
            _ =>
            {
                waiting.SetResult();
                return new(opened.Task);
            },
            "clip.mp4"));

        opened.SetResult(new NotifyingStream(disposed));
        await disposed.Task.DefaultTimeout();
    }

    [Fact]
    public async Task A_server_that_stops_reading_does_not_hold_the_call()
    {
        var stalled = new TaskCompletionSource();
        await using var server = new UploadServer { StallAfter = 100_000, KeepBodies = false };
        var stream = new PatternStream(long.MaxValue / 2)
        {
            BeforeRead = (position, _) =>
            {
                if (position > 1_000_000)
                {
                    stalled.TrySetResult();
                }

                return Task.CompletedTask;
            },
        };

        await StopsAsync(stalled, FileUpload.FromStream(stream, "clip.mp4"), server);
        Assert.False(stream.IsDisposed);
    }

    [Fact]
    public async Task After_a_cancellation_the_same_stream_can_be_sent_again()
    {
        var waiting = new TaskCompletionSource();
        await using var server = new UploadServer();
        using var stream = new PatternStream(500_000, canSeek: true)
        {
            BeforeRead = (position, token) =>
                position > 100_000 && waiting.TrySetResult() ? Task.Delay(Timeout.Infinite, token) : Task.CompletedTask,
        };
        var file = FileUpload.FromStream(stream, "clip.mp4");

        await StopsAsync(waiting, file, server);
        await Attempt.SendAsync(server, file);

        Assert.Equal(PatternStream.Bytes(0, 500_000), server.Requests[^1].Parts[0].Content);
    }

    private static PatternStream Waiting(TaskCompletionSource waiting, bool heedsToken) => new(500_000)
    {
        BeforeRead = (position, token) =>
        {
            if (position < 100_000)
            {
                return Task.CompletedTask;
            }

            waiting.TrySetResult();
            return Task.Delay(Timeout.Infinite, heedsToken ? token : CancellationToken.None);
        },
    };

    private static async Task StopsAsync(TaskCompletionSource midway, FileUpload file)
    {
        await using var server = new UploadServer();
        await StopsAsync(midway, file, server);
        Assert.DoesNotContain(server.Requests, request => request.Complete);
    }

    private static async Task StopsAsync(TaskCompletionSource midway, FileUpload file, UploadServer server)
    {
        using var cancellation = new CancellationTokenSource();
        var attempt = new Attempt(server);
        var sending = attempt.SendAsync(body => body.AddFile("video_file", file), cancellation.Token);
        await midway.Task.DefaultTimeout();

        // What it waits for never comes: it ends by the cancellation or not at all.
        await cancellation.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => sending);

        Assert.Null(attempt.Body!.LocalFailure);
    }

    private sealed class NotifyingStream(TaskCompletionSource disposed) : MemoryStream
    {
        protected override void Dispose(bool disposing)
        {
            base.Dispose(disposing);
            disposed.TrySetResult();
        }
    }
}
