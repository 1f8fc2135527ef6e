using System.Text.Json.Nodes;

namespace TwelveLabs.Tests.Http;

public class FormTests
{
    private const string Engine = "Marengo-retrieval-2.6";

    [Fact]
    public async Task A_search_repeats_lists_and_sends_its_filter_as_json()
    {
        var call = await SendAsync(client => client.Search.QueryAsync(new SearchRequest
        {
            IndexId = "i",
            SearchOptions = [EngineOption.Visual, EngineOption.Conversation],
            QueryText = "über \"alles\"\r\n--",
            AdjustConfidenceLevel = 0,
            PageSize = 50,
            Filter = new SearchFilter { Ids = ["v1", "v2"], DurationSeconds = NumberFilter.Between(1.5, 60), Width = 1920, Metadata = { ["Category"] = "news" } },
        }));
        Assert.Equal(["index_id=i", "search_options=visual", "search_options=conversation", "query_text=über \"alles\"\r\n--"], call.Fields.Take(4));
        Assert.Equal(["page_limit=50", "adjust_confidence_level=0"], call.Fields.Where(field => !field.StartsWith("filter", StringComparison.Ordinal)).Skip(4));
        var filter = Assert.Single(call.Fields, field => field.StartsWith("filter=", StringComparison.Ordinal))[7..];
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse("""{"id":["v1","v2"],"duration":{"gte":1.5,"lte":60},"width":1920,"Category":"news"}"""), JsonNode.Parse(filter)), filter);
        Assert.All(call.Parts, part => Assert.Null(part.ContentType));
        Assert.StartsWith("multipart/form-data; boundary=", call.Header("Content-Type"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, "true")]
    [InlineData(true, "true")]
    public async Task A_transcription_says_that_it_is_given(bool? said, string expected)
    {
        var byFile = await SendAsync(client => client.Tasks.CreateAsync(new CreateTaskRequest { IndexId = "i", VideoUrl = "https://x.example/v.mp4", TranscriptionFile = FileUpload.FromBytes(new byte[3], "t.srt"), ProvideTranscription = said }));
        Assert.Contains($"provide_transcription={expected}", byFile.Fields);
        var byUrl = await SendAsync(client => client.Tasks.CreateAsync(new CreateTaskRequest { IndexId = "i", VideoUrl = "https://x.example/v.mp4", TranscriptionUrl = "https://x.example/t.srt", ProvideTranscription = said }));
        Assert.Contains($"provide_transcription={expected}", byUrl.Fields);
    }

    [Fact]
    public async Task Without_a_transcription_nothing_is_said_of_one()
    {
        var call = await SendAsync(client => client.Tasks.CreateAsync(new CreateTaskRequest { IndexId = "i", VideoUrl = "https://x.example/v.mp4", DisableVideoStream = false }));
        Assert.Equal(["index_id=i", "video_url=https://x.example/v.mp4", "disable_video_stream=false"], call.Fields);
    }

    [Fact]
    public async Task A_file_goes_with_its_name_and_type_from_path_stream_bytes_or_factory()
    {
        using var file = new TemporaryFile(70_000, "clip ü.mp4");
        var bytes = PatternStream.Bytes(0, 70_000);
        foreach (var upload in new[]
        {
            FileUpload.FromPath(file.FilePath),
            FileUpload.FromStream(new PatternStream(70_000), "clip ü.mp4"),
            FileUpload.FromBytes(bytes, "clip ü.mp4"),
            FileUpload.FromFactory(_ => new(new MemoryStream(bytes)), "clip ü.mp4", 70_000),
        })
        {
            var call = await SendAsync(client => client.EmbedTasks.CreateAsync(new CreateEmbedTaskRequest { EngineName = Engine, VideoFile = upload, VideoStartOffsetSeconds = 0, VideoEndOffsetSeconds = 12, VideoEmbeddingScope = [EmbeddingScope.Clip, EmbeddingScope.Video] }));
            var part = Assert.Single(call.Parts, part => part.ContentType is not null);
            Assert.Equal(("video/mp4", 70_000), (part.ContentType, part.Content.Length));
            Assert.Equal(bytes, part.Content);
            Assert.Contains("clip ü.mp4", part.Disposition, StringComparison.Ordinal);
            Assert.Equal(["video_start_offset_sec=0", "video_end_offset_sec=12", "video_embedding_scope=clip", "video_embedding_scope=video"], call.Fields.Skip(2));
        }
    }

    [Fact]
    public async Task Members_that_the_document_does_not_know_are_sent()
    {
        var call = await SendAsync(client => client.Embed.CreateAsync(new CreateEmbeddingRequest { EngineName = Engine, Text = "t", AdditionalProperties = { ["new_flag"] = true, ["new_text"] = "x" } }));
        Assert.Equal([$"engine_name={Engine}", "text=t", "new_flag=true", "new_text=x"], call.Fields);
    }

    private static async Task<ReceivedCall> SendAsync(Func<TwelveLabsClient, Task> send)
    {
        await using var server = new ScriptedServer(ScriptedResponse.Json("""{"_id":"x","data":[],"page_info":{}}"""));
        using var client = Connect.To(server);
        await send(client);
        return server.Call;
    }
}
