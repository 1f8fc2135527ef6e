using Newtonsoft.Json;

namespace TwelveLabs.Tests.Polling;

/// <summary>What is sure to be there once a wait is over.</summary>
public class CompletedTaskTests
{
    [Fact]
    public async Task A_finished_task_has_its_video_without_a_question()
    {
        await using var server = new ScriptedServer(ScriptedResponse.Json("""{"_id":"t","index_id":"i","status":"ready","video_id":"v","metadata":{"filename":"a.mp4"},"hls":{"video_url":"u"},"more":7}"""));
        using var client = Connect.To(server);
        CompletedIndexingTask done = await client.Tasks.WaitForCompletionAsync("t");
        Assert.Equal(1, done.VideoId.Length);
        Assert.Equal(("t", "i", "v", "a.mp4", "u", 7), (done.Id, done.IndexId, ((IndexingTask)done).VideoId, done.Metadata!.Filename, done.Hls!.VideoUrl, (int?)done.AdditionalProperties["more"]));
        Assert.Equal(IndexingStatus.Ready, done.Status);
    }

    [Fact]
    public async Task A_finished_embed_task_has_its_vectors_without_a_question()
    {
        await using var server = new ScriptedServer(
            ScriptedResponse.Json("""{"_id":"t","engine_name":"e","status":"ready"}"""),
            ScriptedResponse.Json("""{"_id":"t","engine_name":"e","status":"ready","created_at":"2024-11-06T09:30:00Z","video_embedding":{"segments":[{"float":[0.5]}]}}"""));
        using var client = Connect.To(server);
        var done = await client.EmbedTasks.WaitForCompletionAsync("t");
        Assert.Equal(0.5f, Assert.Single(done.VideoEmbedding.Segments).Vector.Span[0]);
    }

    [Theory]
    [InlineData("")]
    [InlineData(""","video_id":null""")]
    [InlineData(""","video_id":"" """)]
    public async Task A_finished_task_without_a_video_is_told(string video)
    {
        await using var server = new ScriptedServer(ScriptedResponse.Json($$"""{"_id":"t","index_id":"i","status":"ready"{{video}}}""").With("X-Request-Id", "req-1"));
        using var client = Connect.To(server);
        var failure = await Assert.ThrowsAsync<ApiResponseException>(() => client.Tasks.WaitForCompletionAsync("t"));
        Assert.Contains("video_id", failure.Message, StringComparison.Ordinal);
        Assert.Equal(("Tasks_Get", 1, "video_id", "req-1"), (failure.Operation, failure.Attempts, failure.Path, failure.Headers.RequestId));
    }

    [Fact]
    public async Task A_finished_embed_task_without_vectors_is_told()
    {
        await using var server = new ScriptedServer(ScriptedResponse.Json("""{"_id":"t","engine_name":"e","status":"ready","created_at":"2024-11-06T09:30:00Z"}"""));
        using var client = Connect.To(server);
        var failure = await Assert.ThrowsAsync<ApiResponseException>(() => client.EmbedTasks.WaitForCompletionAsync("t"));
        Assert.Equal(("EmbedTasks_Get", 2, "video_embedding"), (failure.Operation, failure.Attempts, failure.Path));
    }

    [Fact]
    public void It_is_written_and_read_as_the_task_that_it_is()
    {
        var task = new CompletedIndexingTask { Id = "t", VideoId = "v", AdditionalProperties = { ["more"] = 7 } };
        var json = JsonConvert.SerializeObject(task);
        Assert.Equal(JsonConvert.SerializeObject(new IndexingTask { Id = "t", VideoId = "v", AdditionalProperties = { ["more"] = 7 } }), json);
        Assert.Contains("\"video_id\":\"v\"", json, StringComparison.Ordinal);
    }

    [Fact]
    public void One_that_a_test_left_without_a_video_says_so() =>
        Assert.Contains("VideoId", Assert.Throws<InvalidOperationException>(() => new CompletedIndexingTask().VideoId).Message, StringComparison.Ordinal);
}
