using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json.Nodes;
using Parquet;
using Parquet.Schema;

namespace TwelveLabs.Cli.Tests.Export;

public sealed class EmbeddingExportTests : WithoutKey
{
    private string Target => Path.Combine(Temporary, "vectors.file");

    [Fact]
    public async Task NumPy_reads_a_matrix_with_a_row_for_each_vector()
    {
        await using var library = await ExportLibrary.StartAsync(["monday.mp4", "tuesday.mp4"]);
        var run = await library.ExportAsync("embeddings", "--index", ExportLibrary.IndexName, "--format", "npy", "--to", Target);
        Assert.Equal((ExitCodes.Success, ""), (run.ExitCode, run.Errors));
        Assert.Equal(12, (int?)JsonNode.Parse(run.Output)!["vectors"]);

        var bytes = await File.ReadAllBytesAsync(Target);
        Assert.Equal([0x93, .. "NUMPY"u8, 1, 0], bytes[..8]);
        var header = BinaryPrimitives.ReadUInt16LittleEndian(bytes.AsSpan(8));
        Assert.Equal(0, (10 + header) % 64);
        Assert.Equal("{'descr': '<f4', 'fortran_order': False, 'shape': (12, 1024), }", Encoding.ASCII.GetString(bytes, 10, header).TrimEnd());
        Assert.Equal((byte)'\n', bytes[10 + header - 1]);
        Assert.Equal(12 * 1024 * 4, bytes.Length - 10 - header);

        var rows = (await File.ReadAllLinesAsync(Path.ChangeExtension(Target, ".rows.ndjson"))).Select(line => JsonNode.Parse(line)!).ToList();
        Assert.Equal(12, rows.Count);
        var video = (string)rows[7]["video_id"]!;
        var segment = (await library.Client.Videos.GetAsync(library.IndexId, video, new GetVideoRequest { Embed = true })).Embedding!.VideoEmbedding!.Segments[1];
        Assert.Equal(("tuesday.mp4", segment.StartOffsetSeconds, segment.EndOffsetSeconds, "clip"), ((string?)rows[7]["file"], (double?)rows[7]["start"], (double?)rows[7]["end"], (string?)rows[7]["scope"]));
        Assert.Equal(segment.Vector.ToArray(), MemoryMarshal.Cast<byte, float>(bytes.AsSpan(10 + header + (7 * 4096), 4096)).ToArray());
    }

    [Fact]
    public async Task Parquet_has_a_column_of_lists_beside_what_they_stand_for()
    {
        await using var library = await ExportLibrary.StartAsync(["monday.mp4"]);
        var run = await library.ExportAsync("embeddings", "--index", ExportLibrary.IndexName, "--format", "parquet", "--to", Target);
        Assert.Equal(ExitCodes.Success, run.ExitCode);
        await using var reader = await ParquetReader.CreateAsync(Target);
        Assert.Equal(["video_id", "file", "start", "end", "scope", "embedding"], reader.Schema.Fields.Select(field => field.Name));
        Assert.Equal(typeof(float), Assert.IsType<DataField>(Assert.IsType<ListField>(reader.Schema.Fields[5]).Item, exactMatch: false).ClrType);
        using var group = reader.OpenRowGroupReader(0);
        Assert.Equal(6, group.RowCount);

        var columns = reader.Schema.DataFields;
        var files = new string?[6];
        await group.ReadAsync(columns[1], files.AsMemory());
        Assert.All(files, file => Assert.Equal("monday.mp4", file));
        var values = new float[6 * 1024];
        var repetitions = new int[values.Length];
        var definitions = new int[values.Length];
        await group.ReadRawAsync<float>(columns[5], values, definitions.AsMemory(), repetitions.AsMemory());
        Assert.Equal(6, repetitions.Count(level => level == 0));
        var video = (await library.Client.Videos.ListAsync(library.IndexId)).Data[0].Id;
        var segments = (await library.Client.Videos.GetAsync(library.IndexId, video, new GetVideoRequest { Embed = true })).Embedding!.VideoEmbedding!.Segments;
        Assert.Equal(segments.SelectMany(segment => segment.Vector.ToArray()), values);
    }

    [Fact]
    public async Task Lines_of_JSON_can_be_printed()
    {
        await using var library = new ScriptedLibrary().Video("v1", "clip.mp4").Video("v2", null);
        var run = await library.ExportAsync("embeddings", "--index", "i1", "--format", "ndjson", "--to", "-");
        Assert.Equal(
            """
            {"video_id":"v1","file":"clip.mp4","start":0,"end":6,"scope":"clip","embedding":[0.5,-1,2]}
            {"video_id":"v2","file":null,"start":0,"end":6,"scope":"clip","embedding":[0.5,-1,2]}

            """,
            run.Output,
            ignoreLineEndingDifferences: true);
    }

    [Fact]
    public async Task A_task_of_embeddings_is_exported_when_it_is_ready()
    {
        await using var library = await ExportLibrary.StartAsync([]);
        var video = Path.Combine(AppContext.BaseDirectory, "Demo", "Videos", "newsroom.mp4");
        var task = await library.Client.EmbedTasks.CreateAsync(new CreateEmbedTaskRequest { EngineName = EmbeddingDefaults.EngineName, VideoFile = FileUpload.FromPath(video) });
        var run = await library.ExportAsync("embeddings", "--task", task.Id, "--format", "ndjson", "--to", Target);
        Assert.Equal((ExitCodes.Success, ""), (run.ExitCode, run.Errors));
        var row = JsonNode.Parse((await File.ReadAllLinesAsync(Target))[0])!;
        Assert.Equal((null, "newsroom.mp4", 1024), ((string?)row["video_id"], (string?)row["file"], row["embedding"]!.AsArray().Count));
    }

    [Fact]
    public async Task A_video_that_fails_is_named_and_the_vectors_of_the_others_are_written()
    {
        await using var library = new ScriptedLibrary { Failing = { "videos/v1" } }.Video("v1", "one.mp4").Video("v2", "two.mp4");
        var run = await library.ExportAsync("embeddings", "--index", "i1", "--format", "ndjson", "--to", Target);
        Assert.Equal(ExitCodes.PartialFailure, run.ExitCode);
        Assert.StartsWith("error: one.mp4: ", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
        Assert.Single(await File.ReadAllLinesAsync(Target));
    }

    [Theory]
    [InlineData("npy")]
    [InlineData("parquet")]
    public async Task A_file_is_replaced_only_if_it_may_be_and_never_half(string format)
    {
        await using var library = new ScriptedLibrary { FailingStatus = 401, Failing = { "videos/v1" } }.Video("v1", "one.mp4");
        await File.WriteAllTextAsync(Target, "mine");
        string[] command = ["embeddings", "--index", "i1", "--format", format, "--to", Target];
        var refused = await library.ExportAsync(command);
        Assert.Equal(ExitCodes.BadArguments, refused.ExitCode);
        Assert.Contains("--overwrite", Assert.Single(refused.ErrorLines, line => line.StartsWith("error", StringComparison.Ordinal)), StringComparison.Ordinal);

        var failed = await library.ExportAsync([.. command, "--overwrite"]);
        Assert.Equal((ExitCodes.NotAllowed, "mine"), (failed.ExitCode, await File.ReadAllTextAsync(Target)));
        Assert.Single(Directory.GetFiles(Temporary));
    }

    [Theory]
    [InlineData("Give either --index or --task.")]
    [InlineData("Give either --index or --task.", "--index", "a", "--task", "b")]
    [InlineData("--video needs the --index that the video is in.", "--task", "a", "--video", "b")]
    public async Task What_does_not_go_together_is_refused(string message, params string[] args)
    {
        var run = await Run.OfAsync(["export", "embeddings", "--format", "npy", "--to", Target, .. args]);
        Assert.Equal(ExitCodes.BadArguments, run.ExitCode);
        Assert.Contains(message, run.Errors, StringComparison.Ordinal);
    }
}
