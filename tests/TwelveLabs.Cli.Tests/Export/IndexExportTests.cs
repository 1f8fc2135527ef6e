using System.Text.Json.Nodes;

namespace TwelveLabs.Cli.Tests.Export;

public sealed class IndexExportTests : WithoutKey
{
    private string Folder => Path.Combine(Temporary, "library");

    private IEnumerable<string> Written => Directory.GetFiles(Folder, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(Folder, path).Replace('\\', '/')).Order(StringComparer.Ordinal);

    private JsonNode Manifest => JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, "manifest.json")))!;

    [Fact]
    public async Task A_whole_index_is_in_the_directory_and_counted()
    {
        await using var library = await ExportLibrary.StartAsync(["monday.mp4", "tuesday.mp4"], [EngineOption.Visual, EngineOption.Conversation, EngineOption.TextInVideo]);
        var run = await library.ExportAsync("index", ExportLibrary.IndexName, "--to", Folder);
        Assert.Equal((ExitCodes.Success, ""), (run.ExitCode, run.Errors));
        Assert.Equal(
            [
                "embeddings.parquet", "index.json", "manifest.json", "metadata.csv", "text-in-video/monday.ndjson", "text-in-video/tuesday.ndjson",
                "transcripts/monday.srt", "transcripts/monday.vtt", "transcripts/tuesday.srt", "transcripts/tuesday.vtt", "videos.ndjson",
            ],
            Written);
        Assert.True((bool?)Manifest["complete"]);
        Assert.Equal("""{"videos":2,"transcripts":2,"text_in_video":2,"logos":null,"embeddings":12,"embedded_videos":2}""", Manifest["counts"]!.ToJsonString());
        Assert.Equal(ExportLibrary.IndexName, (string?)JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(Folder, "index.json")))!["index_name"]);
        Assert.Equal(["monday.mp4", "tuesday.mp4"], (await File.ReadAllLinesAsync(Path.Combine(Folder, "videos.ndjson"))).Select(line => (string?)JsonNode.Parse(line)!["metadata"]!["filename"]));
    }

    [Fact]
    public async Task Metadata_is_a_table_in_which_texts_stay_texts()
    {
        await using var library = await ExportLibrary.StartAsync(["monday.mp4", "tuesday.mp4"]);
        var videos = (await library.Client.Videos.ListAsync(library.IndexId, new ListVideosRequest { SortOrder = SortOrder.Asc })).Data;
        await library.Client.Videos.UpdateAsync(library.IndexId, videos[0].Id, new UpdateVideoRequest
        {
            VideoTitle = "Monday, \"late\"",
            Metadata = new Dictionary<string, Newtonsoft.Json.Linq.JToken?> { ["rating"] = 9.5, ["reviewed"] = true, ["tape"] = "007", ["desk"] = "sport" },
        });
        await library.ExportAsync("index", library.IndexId, "--to", Folder);
        Assert.Equal(
            ["file,video_title,rating,reviewed,tape:text,desk", "monday.mp4,\"Monday, \"\"late\"\"\",9.5,true,007,sport", "tuesday.mp4,,,,,"],
            await File.ReadAllLinesAsync(Path.Combine(Folder, "metadata.csv")));
    }

    [Fact]
    public async Task An_export_that_was_interrupted_goes_on_with_what_is_missing()
    {
        await using var library = new ScriptedLibrary { Failing = { "videos/v2/transcription", "videos/v2" } }.Video("v1", "one.mp4").Video("v2", "two.mp4");
        var first = await library.ExportAsync("index", "i1", "--to", Folder);
        Assert.Equal(ExitCodes.PartialFailure, first.ExitCode);
        Assert.Equal(2, first.ErrorLines.Count);
        Assert.False((bool?)Manifest["complete"]);
        Assert.Equal(2, Manifest["failures"]!.AsArray().Count);

        library.Failing.Clear();
        var before = library.Paths.Count;
        var second = await library.ExportAsync("index", "i1", "--to", Folder);
        Assert.Equal((ExitCodes.Success, ""), (second.ExitCode, second.Errors));
        Assert.True((bool?)Manifest["complete"]);
        var paths = library.Paths.Skip(before).ToList();
        Assert.Contains("videos/v2/transcription", paths);
        Assert.DoesNotContain("videos/v1/transcription", paths);
        Assert.Contains("videos/v1?embed=true", paths);

        before = library.Paths.Count;
        await library.ExportAsync("index", "i1", "--to", Folder);
        Assert.All(library.Paths.Skip(before), path => Assert.DoesNotContain("videos/v", path, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_video_keeps_its_name_when_others_come_and_go()
    {
        await using var library = new ScriptedLibrary().Video("v2", "clip.mp4");
        await library.ExportAsync("index", "i1", "--to", Folder);
        await using var later = new ScriptedLibrary().Video("v1", "clip.mp4").Video("v2", "clip.mp4");
        await later.ExportAsync("index", "i1", "--to", Folder);
        Assert.Equal("""{"v1":"clip-v1","v2":"clip"}""", Manifest["names"]!.ToJsonString());
    }

    [Fact]
    public async Task A_name_in_a_manifest_cannot_lead_out_of_the_directory()
    {
        Directory.CreateDirectory(Folder);
        await File.WriteAllTextAsync(Path.Combine(Folder, "manifest.json"), """{"index_id":"i1","names":{"v1":"../../outside"}}""");
        await using var library = new ScriptedLibrary().Video("v1", "clip.mp4");
        var run = await library.ExportAsync("index", "i1", "--to", Folder);
        Assert.Equal(ExitCodes.Success, run.ExitCode);
        Assert.Contains("transcripts/clip.srt", Written);
    }

    [Theory]
    [InlineData("index.json", "{}", "--overwrite")]
    [InlineData("manifest.json", """{"index_id":"other"}""", "another index, other")]
    [InlineData("manifest.json", "[]", "not that of an export")]
    public async Task Files_that_the_export_has_not_written_are_kept(string file, string content, string message)
    {
        Directory.CreateDirectory(Folder);
        await File.WriteAllTextAsync(Path.Combine(Folder, file), content);
        await using var library = new ScriptedLibrary().Video("v1", "clip.mp4");
        var run = await library.ExportAsync("index", "i1", "--to", Folder);
        Assert.Equal(ExitCodes.BadArguments, run.ExitCode);
        Assert.Contains(message, Assert.Single(run.ErrorLines), StringComparison.Ordinal);
        Assert.Equal((file, content), (Assert.Single(Written), await File.ReadAllTextAsync(Path.Combine(Folder, file))));
    }

    [Fact]
    public async Task What_an_index_has_no_engine_for_is_no_failure()
    {
        await using var library = await ExportLibrary.StartAsync([]);
        var pegasus = await library.Client.Indexes.CreateAsync(new CreateIndexRequest
        {
            IndexName = "stories",
            Engines = [new() { EngineName = "pegasus1.1", EngineOptions = [EngineOption.Visual] }],
        });
        await library.Client.Tasks.CreateAsync(new CreateTaskRequest { IndexId = pegasus.Id, VideoFile = FileUpload.FromPath(Path.Combine(AppContext.BaseDirectory, "Demo", "Videos", "newsroom.mp4")) });
        var run = await library.ExportAsync("index", "stories", "--to", Folder);
        Assert.Equal((ExitCodes.Success, ""), (run.ExitCode, run.Errors));
        Assert.Equal("""{"videos":1,"transcripts":null,"text_in_video":null,"logos":null,"embeddings":null,"embedded_videos":null}""", Manifest["counts"]!.ToJsonString());
        Assert.Equal(["index.json", "manifest.json", "metadata.csv", "videos.ndjson"], Written);
    }
}
