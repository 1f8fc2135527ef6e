namespace TwelveLabs.Tests.Errors;

/// <summary>Responses with a status of success that is none.</summary>
public class FalseSuccessTests
{
    private const string Envelope = """{"code":"task_cannot_be_deleted","message":"It is still at work.","docs_url":"https://example.com/e"}""";

    public static TheoryData<string> OperationsWithoutValue => ["delete index", "update index", "delete task", "update video", "delete video"];

    [Theory]
    [InlineData(200, "")]
    [InlineData(200, " \r\n\t")]
    [InlineData(200, "{}")]
    [InlineData(200, "null")]
    [InlineData(200, """{"_id":"abc","message":"Deleted."}""")]
    [InlineData(201, "{}")]
    [InlineData(204, "")]
    public async Task A_call_without_a_value_takes_an_empty_body_or_json_that_is_no_error(int status, string body)
    {
        await using var server = new ScriptedServer(ScriptedResponse.Text(body, "application/json", status));
        using var client = Connect.To(server);
        Assert.Equal(status, (int)(await client.Indexes.DeleteWithResponseAsync("abc")).StatusCode);
    }

    [Theory]
    [MemberData(nameof(OperationsWithoutValue))]
    public async Task A_call_without_a_value_takes_no_page_and_no_cut_json(string operation)
    {
        foreach (var body in new[] { "<!DOCTYPE html><html>Log in to the network</html>", """{"status":"dele""", "OK", "{} {}" })
        {
            await using var server = new ScriptedServer(ScriptedResponse.Text(body, "text/html"));
            using var client = Connect.To(server);
            var failure = await Assert.ThrowsAsync<ApiResponseException>(() => Call(client, operation));
            Assert.Equal((HttpStatusCode.OK, 1), (failure.StatusCode, failure.Attempts));
            Assert.NotNull(failure.Operation);
        }
    }

    [Theory]
    [MemberData(nameof(OperationsWithoutValue))]
    public async Task An_error_envelope_is_an_error_whatever_the_status(string operation)
    {
        await using var server = new ScriptedServer(ScriptedResponse.Json(Envelope));
        using var client = Connect.To(server);
        var failure = await Assert.ThrowsAnyAsync<ApiException>(() => Call(client, operation));
        Assert.Equal(("task_cannot_be_deleted", "It is still at work.", HttpStatusCode.OK, 1), (failure.Code, failure.ServiceMessage, failure.StatusCode, failure.Attempts));
        Assert.Contains("task_cannot_be_deleted: It is still at work.", failure.Message, StringComparison.Ordinal);
        Assert.False(failure.IsRetryable);
    }

    [Fact]
    public async Task An_error_envelope_in_place_of_a_value_is_an_error()
    {
        await using var server = new ScriptedServer(ScriptedResponse.Json(Envelope));
        using var client = Connect.To(server);
        Func<Task>[] calls =
        [
            () => client.Indexes.GetAsync("i"),
            () => client.Indexes.ListAsync(),
            () => client.Tasks.GetAsync("t"),
            () => client.Tasks.GetStatusCountsAsync("i"),
            () => client.Imports.GetStatusAsync("int", "i"),
            () => client.Search.QueryAsync(new SearchRequest { IndexId = "i", SearchOptions = [EngineOption.Visual], QueryText = "q" }),
            () => client.Generate.GenerateGistAsync(new GistRequest { VideoId = "v", Types = [GistType.Title] }),
            () => client.Embed.CreateAsync(new CreateEmbeddingRequest { EngineName = "e", Text = "t" }),
        ];
        foreach (var call in calls)
        {
            Assert.Equal("task_cannot_be_deleted", (await Assert.ThrowsAnyAsync<ApiException>(call)).Code);
        }
    }

    [Fact]
    public async Task An_error_envelope_with_a_code_of_its_own_kind_is_that_kind()
    {
        await using var server = new ScriptedServer(ScriptedResponse.Error(200, "search_page_token_expired"));
        using var client = Connect.To(server);
        await Assert.ThrowsAsync<PageTokenExpiredException>(() => client.Search.GetPageAsync("t"));
    }

    [Fact]
    public async Task A_value_with_unknown_fields_is_no_error()
    {
        await using var server = new ScriptedServer(ScriptedResponse.Json("""{"id":"g","title":"A title","code":"x","message":"y","more":[1]}"""));
        using var client = Connect.To(server);
        var gist = await client.Generate.GenerateGistAsync(new GistRequest { VideoId = "v", Types = [GistType.Title] });
        Assert.Equal(("A title", "x"), (gist.Title, (string?)gist.AdditionalProperties["code"]));
    }

    [Fact]
    public async Task A_key_that_is_echoed_in_such_a_response_is_redacted()
    {
        await using var server = new ScriptedServer(
            ScriptedResponse.Text($"<html>{Connect.Key}</html>", "text/html"), ScriptedResponse.Json($$"""{"code":"c","message":"{{Connect.Key}}"}"""));
        using var client = Connect.To(server);
        Assert.DoesNotContain(Connect.Key, (await Assert.ThrowsAsync<ApiResponseException>(() => client.Indexes.DeleteAsync("i"))).ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(Connect.Key, (await Assert.ThrowsAnyAsync<ApiException>(() => client.Indexes.DeleteAsync("i"))).ToString(), StringComparison.Ordinal);
    }

    private static Task Call(TwelveLabsClient client, string operation) => operation switch
    {
        "delete index" => client.Indexes.DeleteAsync("i"),
        "update index" => client.Indexes.UpdateAsync("i", new UpdateIndexRequest { IndexName = "n" }),
        "delete task" => client.Tasks.DeleteAsync("t"),
        "update video" => client.Videos.UpdateAsync("i", "v", new UpdateVideoRequest { VideoTitle = "t" }),
        _ => client.Videos.DeleteAsync("i", "v"),
    };
}
