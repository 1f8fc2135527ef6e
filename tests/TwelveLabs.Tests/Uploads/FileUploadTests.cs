namespace TwelveLabs.Tests.Uploads;

public class FileUploadTests
{
    [Fact]
    public void A_path_gives_name_type_and_length()
    {
        using var file = new TemporaryFile(70_001, "видео клип.MP4");
        var upload = FileUpload.FromPath(file.FilePath);

        Assert.Equal("видео клип.MP4", upload.FileName);
        Assert.Equal("video/mp4", upload.ContentType);
        Assert.Equal(70_001, upload.Length);
        Assert.True(upload.CanReplay);
        Assert.Equal("видео клип.MP4 (video/mp4, 70,001 bytes)", upload.ToString());
    }

    [Fact]
    public void Name_and_type_can_be_given()
    {
        using var file = new TemporaryFile(1, "tmp123");
        var upload = FileUpload.FromPath(file.FilePath, fileName: "clip.mov");
        Assert.Equal(("clip.mov", "video/quicktime"), (upload.FileName, upload.ContentType));

        upload = FileUpload.FromPath(file.FilePath, fileName: "clip.mov", contentType: "text/plain; charset=utf-8");
        Assert.Equal("text/plain; charset=utf-8", upload.ContentType);
    }

    [Fact]
    public void An_empty_path_is_refused()
    {
        Assert.Throws<ArgumentException>("path", () => FileUpload.FromPath(" "));
        Assert.Throws<ArgumentNullException>("path", () => FileUpload.FromPath(null!));
    }

    [Fact]
    public void A_closed_or_unreadable_stream_is_refused()
    {
        var closed = new MemoryStream(new byte[1]);
        closed.Dispose();
        Assert.Throws<ArgumentException>("stream", () => FileUpload.FromStream(closed, "clip.mp4"));
        Assert.Throws<ArgumentNullException>("stream", () => FileUpload.FromStream(null!, "clip.mp4"));

        using var file = new TemporaryFile(1);
        using var writeOnly = new FileStream(file.FilePath, FileMode.Open, FileAccess.Write);
        Assert.Throws<ArgumentException>("stream", () => FileUpload.FromStream(writeOnly, "clip.mp4"));
    }

    [Fact]
    public async Task A_stream_that_is_closed_before_it_is_sent_is_named()
    {
        await using var server = new UploadServer();
        var stream = new MemoryStream(new byte[10]);
        var upload = FileUpload.FromStream(stream, "clip.mp4");
        await stream.DisposeAsync();

        var failure = await new Attempt(server).FailAsync<UploadException>(upload);
        Assert.Contains("'clip.mp4' was closed", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_factory_that_opens_nothing_is_named()
    {
        await using var server = new UploadServer();
        var failure = await new Attempt(server).FailAsync<UploadException>(
            FileUpload.FromFactory(_ => new((Stream)null!), "clip.mp4"));
        Assert.Contains("'clip.mp4'", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("video")]
    [InlineData("video/mp4\r\nX-Evil: 1")]
    [InlineData("vidéo/mp4")]
    [InlineData("")]
    public void A_content_type_that_is_none_is_refused(string contentType) =>
        Assert.Throws<ArgumentException>(nameof(contentType), () => FileUpload.FromBytes(default, "clip.mp4", contentType: contentType));

    [Fact]
    public void Names_functions_and_lengths_are_checked()
    {
        Assert.Throws<ArgumentException>("fileName", () => FileUpload.FromBytes(default, ""));
        Assert.Throws<ArgumentNullException>("fileName", () => FileUpload.FromBytes(default, null!));
        Assert.Throws<ArgumentNullException>("open", () => FileUpload.FromFactory(null!, "clip.mp4"));
        Assert.Throws<ArgumentOutOfRangeException>("length", () => FileUpload.FromFactory(_ => new(Stream.Null), "clip.mp4", length: -1));
    }

    [Fact]
    public void What_cannot_seek_has_no_length_and_cannot_be_repeated()
    {
        var upload = FileUpload.FromStream(new PatternStream(10), "live\u001b.ts");

        Assert.Null(upload.Length);
        Assert.False(upload.CanReplay);
        Assert.Equal("live\uFFFD.ts (video/mp2t, size unknown)", upload.ToString());
    }

    [Theory]
    [InlineData("a.mp4", "video/mp4")]
    [InlineData("a.avi", "video/x-msvideo")]
    [InlineData("a.mkv", "video/x-matroska")]
    [InlineData("a.3GP", "video/3gpp")]
    [InlineData("sound.mp3", "audio/mpeg")]
    [InlineData("query.png", "image/png")]
    [InlineData("a.b.jpeg", "image/jpeg")]
    [InlineData("captions.srt", "application/x-subrip")]
    [InlineData("captions.vtt", "text/vtt")]
    [InlineData("noextension", "application/octet-stream")]
    [InlineData("a.unknown", "application/octet-stream")]
    [InlineData("mp4", "application/octet-stream")]
    [InlineData("dot.", "application/octet-stream")]
    public void The_content_type_follows_the_extension(string fileName, string contentType) =>
        Assert.Equal(contentType, FileUpload.FromBytes(default, fileName).ContentType);
}
