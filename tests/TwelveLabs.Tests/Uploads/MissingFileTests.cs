namespace TwelveLabs.Tests.Uploads;

/// <summary>Files that are missing or empty when their request is made.</summary>
public class MissingFileTests
{
    [Fact]
    public async Task A_missing_file_is_an_argument_that_names_the_member()
    {
        await using var server = new ScriptedServer(Created("t"));
        using var client = Connect.To(server);
        using var folder = new TemporaryFile(1);
        var missing = Path.Combine(folder.Folder, "missing.mp4");
        foreach (var (path, words) in new[] { (missing, "missing.mp4"), (folder.Folder, "directory"), (folder.Folder + Path.DirectorySeparatorChar, "directory") })
        {
            var failure = await Assert.ThrowsAsync<ArgumentException>(() => client.Tasks.CreateAsync(Request(FileUpload.FromPath(path))));
            Assert.Equal("request.VideoFile", failure.ParamName);
            Assert.Contains(words, failure.Message, StringComparison.Ordinal);
        }

        Assert.Empty(server.Calls);
    }

    [Fact]
    public async Task A_file_may_come_after_its_upload_was_described()
    {
        await using var server = new ScriptedServer(Created("t"));
        using var client = Connect.To(server);
        using var folder = new TemporaryFile(1);
        var path = Path.Combine(folder.Folder, "later.mp4");
        var upload = FileUpload.FromPath(path);
        Assert.Null(upload.Length);
        await File.WriteAllTextAsync(path, "film");
        Assert.Equal("t", (await client.Tasks.CreateAsync(Request(upload))).Id);
        Assert.Equal(4, upload.Length);
        Assert.NotNull(server.Call.Header("Content-Length"));
    }

    [Fact]
    public async Task One_missing_file_among_many_fails_alone()
    {
        await using var server = new ScriptedServer(Created("a"), Created("c"));
        using var client = Connect.To(server);
        using var folder = new TemporaryFile(1);
        foreach (var name in new[] { "a.mp4", "c.mp4" })
        {
            await File.WriteAllTextAsync(Path.Combine(folder.Folder, name), "film");
        }

        var requests = new[] { "a.mp4", "b.mp4", "c.mp4" }.Select(name => Request(FileUpload.FromPath(Path.Combine(folder.Folder, name))));
        var results = await CreateManyTests.ListAsync(client.Tasks.CreateManyAsync(requests, maxConcurrency: 1));
        Assert.Equal(["a", null, "c"], results.Select(result => result.Value?.Id));
        Assert.Equal("request.VideoFile", Assert.IsType<ArgumentException>(results[1].Exception).ParamName);
    }

    [Fact]
    public async Task An_empty_file_is_refused_before_anything_is_sent()
    {
        await using var server = new ScriptedServer(Created("t"));
        using var client = Connect.To(server);
        using var file = new TemporaryFile(0);
        foreach (var upload in new[] { FileUpload.FromPath(file.FilePath), FileUpload.FromBytes(default, "a.mp4"), FileUpload.FromStream(new MemoryStream(), "a.mp4"), FileUpload.FromFactory(_ => new(new MemoryStream()), "a.mp4", length: 0) })
        {
            var failure = await Assert.ThrowsAsync<ArgumentException>(() => client.Tasks.CreateAsync(Request(upload)));
            Assert.Equal("request.VideoFile", failure.ParamName);
            Assert.Contains("at least 1 bytes", failure.Message, StringComparison.Ordinal);
        }

        await Assert.ThrowsAsync<ArgumentException>("request.ImageFile", () => client.Embed.CreateAsync(new CreateEmbeddingRequest { EngineName = "e", ImageFile = FileUpload.FromBytes(default, "a.png") }));
        Assert.Empty(server.Calls);
    }

    [Fact]
    public async Task A_file_that_turns_out_to_be_empty_ends_the_upload()
    {
        await using var server = new ScriptedServer(Created("t"));
        using var client = Connect.To(server);
        var failure = await Assert.ThrowsAsync<UploadException>(() => client.Tasks.CreateAsync(Request(FileUpload.FromFactory(_ => new(new PatternStream(0)), "live.mp4"))));
        Assert.Equal("live.mp4", failure.FileName);
        Assert.Contains("0 bytes", failure.Message, StringComparison.Ordinal);
    }

    private static CreateTaskRequest Request(FileUpload file) => new() { IndexId = "i", VideoFile = file };

    private static ScriptedResponse Created(string id) => ScriptedResponse.Json($$"""{"_id":"{{id}}"}""", 201);
}
