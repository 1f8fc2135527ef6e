using System.Text.Json.Nodes;
using Newtonsoft.Json.Linq;

namespace TwelveLabs.Cli.Tests.Ingest;

public sealed class IngestTests : IngestTest
{
    [Fact]
    public async Task A_folder_is_indexed_and_a_second_run_uploads_nothing()
    {
        Write("a.mp4", SmallVideo.Bytes(1));
        Write("news/b.mp4", SmallVideo.Bytes(2));
        Write("news/notes.txt", [1]);
        Write(".hidden/c.mp4", SmallVideo.Bytes(3));

        var first = await IngestAsync();
        Assert.Equal((ExitCodes.Success, 2), (first.ExitCode, Relay.Uploads));
        Assert.Equal(["a.mp4 indexed", "news/b.mp4 indexed"], Statuses(first));
        Assert.Equal("2 videos: 2 indexed.", first.ErrorLines[^1]);
        var ids = JsonNode.Parse(first.Output)!.AsArray().Select(row => (string)row!["video_id"]!);
        Assert.Contains((await VideoAsync("a.mp4")).Id, ids);

        var second = await IngestAsync();
        Assert.Equal((ExitCodes.Success, first.Output, 2), (second.ExitCode, second.Output, Relay.Uploads));
    }

    [Fact]
    public async Task Changed_content_is_uploaded_and_a_renamed_file_is_not()
    {
        Write("a.mp4", SmallVideo.Bytes(1));
        Write("b.mp4", SmallVideo.Bytes(2));
        await IngestAsync();
        Write("a.mp4", SmallVideo.Bytes(3, size: 65));
        File.Move(Path.Combine(Folder, "b.mp4"), Path.Combine(Folder, "c.mp4"));

        var run = await IngestAsync();

        Assert.Equal(["a.mp4 indexed", "c.mp4 indexed"], Statuses(run));
        Assert.Equal(["a.mp4", "a.mp4", "b.mp4"], await TasksAsync());
    }

    [Fact]
    public async Task Files_with_the_same_content_are_uploaded_once()
    {
        Write("a.mp4", SmallVideo.Bytes(1));
        Write("copy/a.mp4", SmallVideo.Bytes(1));

        var run = await IngestAsync();

        Assert.Equal(["duplicate", "indexed"], Statuses(run).Select(status => status.Split(' ')[1]).Order());
        Assert.Equal(1, Relay.Uploads);
    }

    [Fact]
    public async Task Patterns_choose_the_files()
    {
        Write("a.mp4", SmallVideo.Bytes(1));
        Write("draft-b.mp4", SmallVideo.Bytes(2));
        Write("in/c.MOV", SmallVideo.Bytes(3));
        Write("in/d.dat", SmallVideo.Bytes(4));

        Assert.Equal(["a.mp4 planned", "in/c.MOV planned"], Statuses(await IngestAsync("--dry-run", "--exclude", "draft-*")));
        Assert.Equal(["in/c.MOV planned"], Statuses(await IngestAsync("--dry-run", "--include", "in/**")));
        Assert.Equal(["in/d.dat planned"], Statuses(await IngestAsync("--dry-run", "--include", "*.dat")));
        Assert.Equal(["a.mp4 planned", "draft-b.mp4 planned"], Statuses(await IngestAsync("--dry-run", "--recursive", "false")));
    }

    [Fact]
    public async Task A_dry_run_creates_nothing()
    {
        Write("a.mp4", SmallVideo.Bytes(1));
        Write("cut.mp4", SmallVideo.Bytes(2)[..^1]);

        var run = await IngestAsync("--dry-run");

        Assert.Equal(["a.mp4 planned", "cut.mp4 refused"], Statuses(run));
        Assert.All(Relay.Requests, request => Assert.StartsWith("GET ", request, StringComparison.Ordinal));
        Assert.False(Directory.Exists(Path.Combine(Folder, ".twelvelabs")));
    }

    [Fact]
    public async Task A_transcript_beside_a_video_is_sent_with_it()
    {
        Write("a.mp4", SmallVideo.Bytes(1));
        Write("a.de.srt", "1\n00:00:01,000 --> 00:00:02,000\nGuten Abend.\n"u8.ToArray());
        Write("a.en.vtt", "WEBVTT\n\n00:01.000 --> 00:02.000\nGood evening.\n"u8.ToArray());

        await IngestAsync();

        var index = Assert.Single((await Client.Indexes.ListAsync()).Data);
        var spoken = await Client.Videos.GetTranscriptionAsync(index.Id, (await VideoAsync("a.mp4")).Id);
        Assert.Equal("Good evening.", Assert.Single(spoken.Data).Value);
    }

    [Fact]
    public async Task Metadata_come_from_a_table_with_the_types_that_their_texts_have()
    {
        Write("a.mp4", SmallVideo.Bytes(1));
        Write("in/b.mp4", SmallVideo.Bytes(2));
        var table = Note("m.csv", "category;file;rating;views;live;zip;code:text;video_title\n\"news; \"\"late\"\"\";a.mp4;9.5;12;true;01234;77;Evening\n;in/b.mp4;;;;;;\nx;none.mp4;1;1;;;;\n");

        var run = await IngestAsync("--metadata", table);

        Assert.Equal(ExitCodes.Success, run.ExitCode);
        Assert.Contains("--metadata: there is no video 'none.mp4'.", run.ErrorLines);
        var metadata = (await VideoAsync("a.mp4")).Metadata!;
        Assert.Equal("Evening", metadata.VideoTitle);
        var expected = new Dictionary<string, JToken> { ["category"] = "news; \"late\"", ["rating"] = 9.5, ["views"] = 12, ["live"] = true, ["zip"] = "01234", ["code"] = "77" };
        Assert.All(expected, pair => Assert.True(JToken.DeepEquals(pair.Value, metadata.UserMetadata[pair.Key]), pair.Key));
        Assert.Equal(expected.Count, metadata.UserMetadata.Count);

        // Only what changed is sent again.
        File.WriteAllText(table, "file,rating\na.mp4,8\n");
        await IngestAsync("--metadata", table);
        await IngestAsync("--metadata", table);
        Assert.Equal(8, (int)(await VideoAsync("a.mp4")).Metadata!.UserMetadata["rating"]!);
        Assert.Equal(3, Relay.Requests.Count(request => request.StartsWith("PUT ", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Urls_and_pages_of_youtube_are_ingested_too()
    {
        var list = Note("urls.txt", "# The archive\nhttps://media.example/evening.mp4\n\nhttps://youtu.be/aqz-KE-bpKQ\nhttps://media.example/evening.mp4\n");

        await IngestAsync("--urls", list);
        var run = await IngestAsync("--urls", list);

        Assert.Equal(["https://media.example/evening.mp4 indexed", "https://youtu.be/aqz-KE-bpKQ indexed"], Statuses(run));
        Assert.Equal((1, 1), (Relay.Uploads, Relay.Requests.Count(request => request == "POST /v1.2/tasks/external-provider")));
    }

    [Fact]
    public async Task A_report_tells_what_became_of_each_file()
    {
        Write("<a>.mp4", SmallVideo.Bytes(1));
        Write("b.mp4", [1, 2, 3]);
        var (page, data) = (Path.Combine(Temporary, "r.html"), Path.Combine(Temporary, "r.json"));

        await IngestAsync("--report", page);
        await IngestAsync("--report", data);

        Assert.Contains("<tr class=\"problem\"><th scope=\"row\">b.mp4</th><td>refused</td>", await File.ReadAllTextAsync(page), StringComparison.Ordinal);
        Assert.Contains("<th scope=\"row\">&lt;a&gt;.mp4</th><td>indexed</td>", await File.ReadAllTextAsync(page), StringComparison.Ordinal);
        var report = JsonNode.Parse(await File.ReadAllTextAsync(data))!;
        Assert.Equal(("library", 1, 1, 2), ((string?)report["index_name"], (int)report["counts"]!["indexed"]!, (int)report["counts"]!["refused"]!, report["files"]!.AsArray().Count));
    }

    [Fact]
    public async Task A_new_index_has_the_newest_engines_unless_some_are_named()
    {
        await IngestAsync();
        await Run.OfAsync("ingest", Folder, "--index", "other", "--create", "--base-url", $"{Relay.Address}", "--engine", "marengo2.5", "--engine", "pegasus1=visual");

        var engines = (await Client.Indexes.ListAsync()).Data.ToDictionary(index => index.IndexName!, index => index.Engines.Select(engine => $"{engine.EngineName} {string.Join('+', engine.EngineOptions)}"));
        Assert.Equal(["marengo2.6 visual+conversation+text_in_video+logo", "pegasus1.1 visual+conversation"], engines["library"]);
        Assert.Equal(["marengo2.5 visual+conversation+text_in_video+logo", "pegasus1 visual"], engines["other"]);
    }

    [Fact]
    public async Task Lines_of_json_come_as_the_videos_are_done()
    {
        Write("a.mp4", SmallVideo.Bytes(1));
        var run = await Run.OfAsync("ingest", Folder, "--index", "library", "--create", "--base-url", $"{Relay.Address}", "--ffprobe", "none", "-o", "ndjson");
        Assert.Equal("indexed", (string?)JsonNode.Parse(Assert.Single(run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)))!["status"]);
    }

    [Theory]
    [InlineData("Give a folder, or a file with --urls.", "--index", "x")]
    [InlineData("There is no folder 'nowhere'.", "nowhere", "--index", "x")]
    [InlineData("--report: 'r.pdf' must end in .json or .html.", ".", "--index", "x", "--report", "r.pdf")]
    [InlineData("--concurrency must be at least 1.", ".", "--index", "x", "--concurrency", "0")]
    public async Task An_argument_that_cannot_be_used_is_told_before_anything_is_done(string message, params string[] args)
    {
        var run = await Run.OfAsync(["ingest", .. args]);
        Assert.Equal((ExitCodes.BadArguments, $"error: {message}"), (run.ExitCode, run.ErrorLines[0]));
    }

    [Fact]
    public async Task An_index_that_is_not_there_is_not_created_unasked()
    {
        var run = await Run.OfAsync("ingest", Folder, "--index", "nothing", "--base-url", $"{Relay.Address}");
        Assert.Equal((ExitCodes.BadArguments, "error: There is no index 'nothing': add --create to create it."), (run.ExitCode, run.ErrorLines[0]));
    }
}
