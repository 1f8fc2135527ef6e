using Microsoft.Extensions.Time.Testing;

namespace TwelveLabs.Tests.Uploads;

public class UploadProgressTests
{
    [Fact]
    public async Task Reports_begin_at_zero_grow_and_end_with_the_total()
    {
        var progress = new ProgressList();
        var time = new FakeTimeProvider();
        await SendAsync(FileUpload.FromStream(Ticking(time, 60), "clip.mp4", progress: progress), time);

        var sent = progress.Reports.ConvertAll(report => report.BytesSent);
        Assert.Equal(0, sent[0]);
        Assert.Equal(1_000_000, sent[^1]);
        Assert.Equal(sent.Distinct().Order(), sent);
        Assert.InRange(sent.Count, 5, 9);
        Assert.All(progress.Reports, report => Assert.Equal(1_000_000, report.TotalBytes));
        Assert.All(progress.Reports.Skip(1).SkipLast(1).Zip(progress.Reports.Skip(2).SkipLast(1)), pair =>
            Assert.True(pair.Second.Elapsed - pair.First.Elapsed >= TimeSpan.FromMilliseconds(100)));
    }

    [Fact]
    public async Task Within_one_interval_only_the_first_and_the_final_report_are_made()
    {
        var progress = new ProgressList();
        await SendAsync(FileUpload.FromBytes(new byte[1_000_000], "clip.mp4", progress: progress), new FakeTimeProvider());

        Assert.Equal([0, 1_000_000], progress.Reports.Select(report => report.BytesSent));
    }

    [Fact]
    public async Task An_unknown_total_is_known_in_the_final_report()
    {
        var progress = new ProgressList();
        await SendAsync(FileUpload.FromStream(new PatternStream(1_000), "clip.mp4", progress: progress), new FakeTimeProvider());

        Assert.Equal([new(0, null, default), new(1_000, 1_000, default)], progress.Reports);
    }

    [Fact]
    public async Task Each_file_of_a_form_has_its_own_progress()
    {
        await using var server = new UploadServer();
        var video = new ProgressList();
        var captions = new ProgressList();
        await new Attempt(server) { TimeProvider = new FakeTimeProvider() }.SendAsync(body =>
        {
            body.AddFile("video_file", FileUpload.FromBytes(new byte[500_000], "clip.mp4", video));
            body.AddFile("transcription_file", FileUpload.FromBytes(new byte[300], "captions.srt", captions));
        });

        Assert.Equal([0, 500_000], video.Reports.Select(report => report.BytesSent));
        Assert.Equal([0, 300], captions.Reports.Select(report => report.BytesSent));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1_000_000)]
    public async Task A_handler_that_throws_ends_the_upload_and_is_told_with_its_exception(long at)
    {
        var thrown = new FormatException("handler");
        await using var server = new UploadServer();
        var attempt = new Attempt(server);

        var failure = await attempt.FailAsync<CallbackException>(
            FileUpload.FromBytes(new byte[1_000_000], "clip.mp4", new ThrowingProgress(at, thrown)));

        Assert.Same(thrown, failure.InnerException);
        Assert.DoesNotContain(server.Requests, request => request.Complete);
    }

    [Fact]
    public async Task A_source_that_fails_ends_the_upload_and_is_told_with_its_exception()
    {
        var thrown = new IOException("disk");
        await using var server = new UploadServer();
        var stream = new PatternStream(500_000)
        {
            BeforeRead = (position, _) => position > 100_000 ? Task.FromException(thrown) : Task.CompletedTask,
        };

        var failure = await new Attempt(server).FailAsync<UploadException>(FileUpload.FromStream(stream, "clip.mp4"));
        Assert.Same(thrown, failure.InnerException);
        Assert.Contains("'clip.mp4' could not be read to its end: disk", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Fraction_and_speed_follow_from_the_numbers()
    {
        var progress = new UploadProgress(250, 1000, TimeSpan.FromSeconds(2));
        Assert.Equal(0.25, progress.Fraction);
        Assert.Equal(125, progress.BytesPerSecond);

        Assert.Null((progress with { TotalBytes = null }).Fraction);
        Assert.Equal(1, new UploadProgress(0, 0, TimeSpan.Zero).Fraction);
        Assert.Equal(0, new UploadProgress(10, 10, TimeSpan.Zero).BytesPerSecond);
    }

    private static async Task SendAsync(FileUpload file, TimeProvider time)
    {
        await using var server = new UploadServer();
        await new Attempt(server) { TimeProvider = time }.SendAsync(body => body.AddFile("video_file", file));
    }

    private static PatternStream Ticking(FakeTimeProvider time, int milliseconds) => new(1_000_000, canSeek: true)
    {
        BeforeRead = (_, _) =>
        {
            time.Advance(TimeSpan.FromMilliseconds(milliseconds));
            return Task.CompletedTask;
        },
    };

    private sealed class ThrowingProgress(long at, Exception exception) : IProgress<UploadProgress>
    {
        public void Report(UploadProgress value)
        {
            if (value.BytesSent == at)
            {
                throw exception;
            }
        }
    }
}
