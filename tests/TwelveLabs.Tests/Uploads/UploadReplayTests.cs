namespace TwelveLabs.Tests.Uploads;

public class UploadReplayTests
{
    private const int Size = 2_000_000;

    [Fact]
    public async Task A_file_on_disk_is_sent_again_from_its_first_byte()
    {
        using var file = new TemporaryFile(Size);
        await SecondAttemptSendsAll(FileUpload.FromPath(file.FilePath));
    }

    [Fact]
    public Task Bytes_are_sent_again_from_the_first() =>
        SecondAttemptSendsAll(FileUpload.FromBytes(PatternStream.Bytes(0, Size), "clip.mp4"));

    [Fact]
    public Task A_stream_that_can_seek_is_rewound_to_where_it_began() =>
        SecondAttemptSendsAll(FileUpload.FromStream(new PatternStream(Size + 256, canSeek: true) { Position = 256 }, "clip.mp4"));

    [Fact]
    public async Task A_factory_opens_and_disposes_a_stream_for_each_attempt()
    {
        var opened = new List<PatternStream>();
        await SecondAttemptSendsAll(FileUpload.FromFactory(
            _ =>
            {
                opened.Add(new PatternStream(Size));
                return new(opened[^1]);
            },
            "clip.mp4"));

        Assert.Equal([true, true], opened.Select(stream => stream.IsDisposed));
    }

    [Fact]
    public async Task A_stream_that_cannot_seek_is_not_sent_twice()
    {
        await using var server = new UploadServer();
        var file = FileUpload.FromStream(new PatternStream(Size), "clip.mp4");
        await Attempt.SendAsync(server, file);

        Assert.False(file.CanReplay);
        var failure = await new Attempt(server).FailAsync<UploadException>(file);

        Assert.Contains("'clip.mp4'", failure.Message, StringComparison.Ordinal);
        Assert.Contains("cannot be rewound", failure.Message, StringComparison.Ordinal);
        Assert.Single(server.Requests, request => request.Complete);
    }

    private static async Task SecondAttemptSendsAll(FileUpload file)
    {
        await using var server = new UploadServer { CutFirstAfter = Size / 2 };
        Assert.True(file.CanReplay);

        var first = new Attempt(server);
        await Assert.ThrowsAsync<HttpRequestException>(() => first.SendAsync(body => body.AddFile("video_file", file)));
        Assert.Null(first.Body!.LocalFailure);
        Assert.True(first.Body.Started);
        await Attempt.SendAsync(server, file);

        Assert.Equal([false, true], server.Requests.Select(request => request.Complete));
        Assert.InRange(server.Requests[0].Length, Size / 2, Size - 1);
        Assert.Equal(PatternStream.Bytes(0, Size), Assert.Single(server.Requests[1].Parts).Content);
    }
}
