namespace TwelveLabs.Tests.Uploads;

public class UploadLengthTests
{
    [Theory]
    [InlineData(400)]
    [InlineData(1600)]
    [InlineData(0)]
    public async Task A_file_whose_size_changed_before_the_attempt_is_not_sent(int newSize)
    {
        using var file = new TemporaryFile(1000);
        var upload = FileUpload.FromPath(file.FilePath);
        File.WriteAllBytes(file.FilePath, new byte[newSize]);

        await FailsAsync(upload, expected: 1000, seen: $"{newSize} were seen");
    }

    [Fact]
    public async Task A_file_that_is_gone_is_reported_as_such()
    {
        using var file = new TemporaryFile(1000);
        var upload = FileUpload.FromPath(file.FilePath);
        File.Delete(file.FilePath);

        await using var server = new UploadServer();
        var failure = await new Attempt(server).FailAsync<UploadException>(upload);
        Assert.Equal("clip.mp4", failure.FileName);
        Assert.Equal(file.FilePath, Assert.IsType<FileNotFoundException>(failure.InnerException).FileName);
    }

    [Fact]
    public async Task A_file_that_shrinks_midway_fails()
    {
        using var file = new TemporaryFile(5_000_000);
        var upload = FileUpload.FromPath(file.FilePath, new OnFirstReport(() => Resize(file, 1_000_000)));

        await FailsAsync(upload, expected: 5_000_000, seen: "1000000 were seen");
    }

    [Fact]
    public async Task A_file_that_grows_midway_fails()
    {
        using var file = new TemporaryFile(1_000_000);
        var upload = FileUpload.FromPath(file.FilePath, new OnFirstReport(() => Resize(file, 1_500_000)));

        await FailsAsync(upload, expected: 1_000_000, seen: "at least 1");
    }

    [Theory]
    [InlineData(300_000, "300000 were seen")]
    [InlineData(700_000, "at least ")]
    public async Task A_stream_whose_length_changes_midway_fails(int newSize, string seen)
    {
        PatternStream stream = null!;
        stream = new PatternStream(500_000, canSeek: true)
        {
            BeforeRead = (position, _) =>
            {
                if (position > 100_000)
                {
                    stream.Size = newSize;
                }

                return Task.CompletedTask;
            },
        };

        await FailsAsync(FileUpload.FromStream(stream, "clip.mp4"), expected: 500_000, seen);
    }

    [Fact]
    public async Task A_stream_whose_length_changed_before_the_attempt_is_not_sent()
    {
        var stream = new PatternStream(500, canSeek: true) { Position = 100 };
        var upload = FileUpload.FromStream(stream, "clip.mp4");
        stream.Size = 450;

        await FailsAsync(upload, expected: 400, seen: "350 were seen");
    }

    [Theory]
    [InlineData(900, "900 were seen")]
    [InlineData(1100, "at least 1100 were seen")]
    public async Task A_factory_that_does_not_keep_its_announced_length_fails(int size, string seen) =>
        await FailsAsync(FileUpload.FromFactory(_ => new(new PatternStream(size)), "clip.mp4", length: 1000), expected: 1000, seen);

    private static async Task FailsAsync(FileUpload upload, int expected, string seen)
    {
        await using var server = new UploadServer();
        var failure = await new Attempt(server).FailAsync<UploadException>(upload);

        Assert.Contains($"{expected} bytes were expected", failure.Message, StringComparison.Ordinal);
        Assert.Contains(seen, failure.Message, StringComparison.Ordinal);
        Assert.Contains($"'{upload.FileName}'", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(server.Requests, request => request.Complete);
    }

    private static void Resize(TemporaryFile file, long size)
    {
        using var other = new FileStream(file.FilePath, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
        other.SetLength(size);
    }

    private sealed class OnFirstReport(Action action) : IProgress<UploadProgress>
    {
        public void Report(UploadProgress value)
        {
            if (value.BytesSent == 0)
            {
                action();
            }
        }
    }
}
