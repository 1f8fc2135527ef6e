using System.Text;

namespace TwelveLabs.Tests.Uploads;

public class MultipartWireTests
{
    [Fact]
    public async Task Text_parts_arrive_in_order_as_they_are_and_carry_no_content_type()
    {
        var request = await SendAsync(body =>
        {
            body.AddText("query_text", "Grüße “東京” & +100%\nsecond line 🎬");
            body.AddText("search_options", "visual");
            body.AddText("search_options", "logo");
            body.AddText("filter", "{}");
            body.AddText("empty", "");
        });

        Assert.Equal(
            [
                ("Content-Disposition: form-data; name=\"query_text\"", "Grüße “東京” & +100%\nsecond line 🎬"),
                ("Content-Disposition: form-data; name=\"search_options\"", "visual"),
                ("Content-Disposition: form-data; name=\"search_options\"", "logo"),
                ("Content-Disposition: form-data; name=\"filter\"", "{}"),
                ("Content-Disposition: form-data; name=\"empty\"", ""),
            ],
            request.Parts.Select(part => (part.Disposition, part.Text)));
        Assert.All(request.Parts, part => Assert.Null(part.ContentType));
    }

    [Theory]
    [InlineData("clip.mp4", "clip.mp4", "video/mp4")]
    [InlineData("second clip.mov", "second clip.mov", "video/quicktime")]
    [InlineData("видео клип.mp4", "видео клип.mp4", "video/mp4")]
    [InlineData("東京🎬.webm", "東京🎬.webm", "video/webm")]
    [InlineData("odd\"name.mp4", "odd\\\"name.mp4", "video/mp4", "odd%22name.mp4")]
    [InlineData("two\r\nlines.mp4", "two%0D%0Alines.mp4", "video/mp4", "two%0D%0Alines.mp4")]
    [InlineData("100%22;\\.mp4", "100%22;\\\\.mp4", "video/mp4", "100%2522%3B%5C.mp4")]
    [InlineData("é\".mp4", "é\\\".mp4", "video/mp4", "%C3%A9%22.mp4")]
    [InlineData("noextension", "noextension", "application/octet-stream")]
    [InlineData("captions.srt", "captions.srt", "application/x-subrip")]
    public async Task File_names_are_raw_utf8_and_odd_ones_are_written_in_both_ways(string name, string onTheWire, string contentType, string? encoded = null)
    {
        var request = await SendAsync(body => body.AddFile("video_file", FileUpload.FromBytes(new byte[3], name)));

        var part = Assert.Single(request.Parts);
        Assert.Equal($"Content-Disposition: form-data; name=\"video_file\"; filename=\"{onTheWire}\"{(encoded is null ? "" : $"; filename*=UTF-8''{encoded}")}", part.Disposition);
        Assert.Equal(contentType, part.ContentType);
        Assert.Equal(new byte[3], part.Content);
    }

    [Fact]
    public async Task Field_names_are_escaped_too()
    {
        var request = await SendAsync(body => body.AddText("a\"b\r\nc", "v"));

        Assert.Equal("Content-Disposition: form-data; name=\"a\\\"b%0D%0Ac\"", Assert.Single(request.Parts).Disposition);
    }

    [Fact]
    public async Task Known_lengths_give_a_content_length()
    {
        using var file = new TemporaryFile(70_001);
        using var stream = new MemoryStream(new byte[10]);

        var request = await SendAsync(body =>
        {
            body.AddText("index_id", "Grüße");
            body.AddFile("video_file", FileUpload.FromPath(file.FilePath));
            body.AddFile("transcription_file", FileUpload.FromStream(stream, "字幕.srt"));
            body.AddFile("other", FileUpload.FromFactory(_ => new(new PatternStream(5)), "x.txt", length: 5));
        });

        Assert.False(request.IsChunked);
        Assert.Equal(request.Length, request.ContentLength);
        Assert.Equal([5 + 2, 70_001, 10, 5], request.Parts.Select(part => part.Content.Length));
    }

    [Fact]
    public async Task An_unknown_length_makes_the_request_chunked()
    {
        var request = await SendAsync(body =>
        {
            body.AddText("index_id", "x");
            body.AddFile("video_file", FileUpload.FromStream(new PatternStream(200_000), "clip.mp4"));
        });

        Assert.True(request.IsChunked);
        Assert.Null(request.ContentLength);
        Assert.Equal(PatternStream.Bytes(0, 200_000), request.Parts[1].Content);
    }

    [Fact]
    public async Task An_empty_form_and_an_empty_file_are_well_formed()
    {
        var file = await SendAsync(body => body.AddFile("video_file", FileUpload.FromBytes(default, "empty.mp4")));
        Assert.Empty(Assert.Single(file.Parts).Content);

        var nothing = await SendAsync(_ => { });
        Assert.Equal($"--{nothing.Boundary}--\r\n", Encoding.UTF8.GetString(nothing.Body));
    }

    [Fact]
    public async Task Each_body_has_its_own_boundary()
    {
        var first = await SendAsync(body => body.AddText("a", "b"));
        var second = await SendAsync(body => body.AddText("a", "b"));

        Assert.NotEqual(first.Boundary, second.Boundary);
    }

    [Fact]
    public async Task The_body_tells_of_every_write_and_of_its_end()
    {
        await using var server = new UploadServer();
        var calls = new List<string>();
        var attempt = new Attempt(server) { OnSent = _ => calls.Add("sent"), OnActivity = () => calls.Add("write") };

        await attempt.SendAsync(body => body.AddFile("video_file", FileUpload.FromBytes(new byte[300_000], "clip.mp4")));

        Assert.Equal("sent", calls[^1]);
        Assert.InRange(calls.Count(call => call == "write"), 4, 10);
        Assert.Single(calls, call => call == "sent");
    }

    [Fact]
    public void A_body_knows_its_files_and_whether_it_can_be_sent_again()
    {
        using var body = new MultipartBody();
        body.AddText("index_id", "x");
        Assert.False(body.HasFiles);
        Assert.True(body.CanReplay);

        body.AddFile("video_file", FileUpload.FromBytes(new byte[1], "clip.mp4"));
        Assert.True(body.HasFiles);
        Assert.True(body.CanReplay);

        body.AddFile("transcription_file", FileUpload.FromStream(new PatternStream(1), "captions.srt"));
        Assert.False(body.CanReplay);
        Assert.False(body.Started);
    }

    private static async Task<ReceivedCall> SendAsync(Action<MultipartBody> fill)
    {
        await using var server = new UploadServer();
        await new Attempt(server).SendAsync(fill);
        return Assert.Single(server.Requests);
    }
}
