using TwelveLabs.Contract.Differences;
using TwelveLabs.Contract.Recording;

namespace TwelveLabs.Contract;

/// <summary>A comparison that cannot fail shows nothing: each case here is bent in one place, which must be found.</summary>
public sealed class ComparerTests
{
    private const string Request = "exchanges[0].request.";

    [Theory]
    [InlineData("engine/retrieve", Request + "method", "POST", "method: expected POST, got GET")]
    [InlineData("engine/retrieve", Request + "path", "/v1.2/engines/other", "path: expected")]
    [InlineData("engine/retrieve", "outcome.value.author", "Nobody", "vendor's value.author: expected \"Nobody\"")]
    [InlineData("engine/retrieve", "outcome.value.id", "other", "vendor's value.id")]
    [InlineData("engine/retrieve", "call", "engine.invent", null)]
    [InlineData("index.video/thumbnail-time", Request + "query[0][1]", "13", "query: expected time=13, got time=12.5")]
    [InlineData("client/api-key-override-by-options", "outcome.value[1].ready", "no", "vendor's value[1].ready")]
    [InlineData("generate/gist-all-types", Request + "body.json.types[0]", "title", "body.types[0]: expected \"title\", got \"topic\"")]
    [InlineData("generate/gist-all-types", Request + "headers.content-type", "text/json", "content-type: expected text/json, got application/json")]
    [InlineData("generate/gist-all-types", Request + "body.kind", "none", "body: expected 0 bytes")]
    [InlineData("task/create-file-path", Request + "body.parts[1].sha256", "00", "part video_file.sha256: expected \"00\"")]
    [InlineData("task/create-file-path", Request + "body.parts[1].filename", "other.mp4", "part video_file.filename")]
    [InlineData("task/create-file-path", Request + "body.parts[1].contentType", "video/x", "part video_file.contentType")]
    [InlineData("task/create-file-path", Request + "body.parts[0].value", "other", "part index_id.value")]
    [InlineData("search/text-all", Request + "body.parts[10].value", "{\"duration\":{\"gte\":11}}", "part filter.duration.gte: expected 11, got 10.5")]
    [InlineData("errors/get-404", "outcome.status", "409", "status: expected 409, got 404")]
    [InlineData("errors/get-404", "outcome.body.code", "other", "code: expected other")]
    [InlineData("errors/get-404", "outcome.body.message", "other", "message: expected other")]
    [InlineData("errors/get-404", "outcome.headers.x-api-version", "1.3", "header x-api-version: expected 1.3, got 1.2")]
    [InlineData("errors/connection-refused", "outcome.class", "AbortError", "outcome: expected cancelled, got connection")]
    [InlineData("generate/text-stream-unknown-event", "outcome.yielded[0]", "y", "pieces[0]: expected \"y\", got \"x\"")]
    [InlineData("generate/text-stream-unknown-event", "outcome.aggregatedText", "y", "text: expected y, got x")]
    [InlineData("task/wait-for-done", "then[0].callbackSaw[1]", "queued", "progress[1]: expected \"queued\", got \"indexing\"")]
    [InlineData("index/list-pagination-three-pages", "then[0].pageInfoAfter.page", "7", "page info.page")]
    [InlineData("index/list-pagination-three-pages", "then[1].dataAfter[0]", "i9", "first page[0]: expected \"i9\", got \"i1\"")]
    public async Task A_case_that_is_bent_fails(string id, string path, string value, string? problem)
    {
        var bent = CaseFiles.Find(id);
        ((JValue)bent.SelectToken(path, errorWhenNoMatch: true)!).Value = value;
        if (problem is null)
        {
            await Assert.ThrowsAsync<NotSupportedException>(() => Replayer.RunAsync(bent));
        }
        else
        {
            Assert.Contains(problem, await Replayer.RunAsync(bent), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task An_argument_that_the_call_table_does_not_know_fails()
    {
        var bent = CaseFiles.Find("index/list-all-params");
        bent["args"]![0]!["sortedBy"] = "name";
        Assert.Contains("does not know argument 'sortedBy'", await Replayer.RunAsync(bent), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_field_of_a_case_that_the_replay_does_not_look_at_fails()
    {
        var bent = CaseFiles.Find("engine/retrieve");
        bent["proxied"] = true;
        await Assert.ThrowsAsync<NotSupportedException>(() => Replayer.RunAsync(bent));
    }

    [Fact]
    public async Task A_request_more_or_less_fails()
    {
        var bent = CaseFiles.Find("index/list-pagination-three-pages");
        bent["then"]![1]!["exchanges"] = new JArray();
        Assert.Contains("requests: expected none, got GET /v1.2/indexes?", await Replayer.RunAsync(bent), StringComparison.Ordinal);

        bent = CaseFiles.Find("engine/retrieve");
        ((JArray)bent["exchanges"]!).Add(bent["exchanges"]![0]!.DeepClone());
        Assert.Contains("requests: expected GET /v1.2/engines/marengo2.6, GET", await Replayer.RunAsync(bent), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_member_that_a_difference_does_not_set_fails()
    {
        var bent = CaseFiles.Find("generate/text");
        bent["exchanges"]![0]!["request"]!["body"]!["json"]!["stream"] = true;
        Assert.Contains("body.stream: expected true, got false", await Replayer.RunAsync(bent), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_listed_difference_that_no_longer_occurs_fails_and_is_named()
    {
        Difference[] listed = [.. DifferenceList.All, new("gone", "It was mended.", step => step.Requests.First()["method"] = "PUT")];
        var found = await Replayer.RunAsync(CaseFiles.Find("classify/videos-minimal"), differences: listed);
        Assert.Contains("The listed difference 'gone' no longer occurs", found, StringComparison.Ordinal);
        Assert.DoesNotContain("'defaults stay the service's' no longer", found, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_member_that_the_response_has_and_we_had_not_would_show()
    {
        // The response that the server plays and the one that is compared are the same, so the value is bent by its type.
        var bent = CaseFiles.Find("engine/retrieve");
        bent.SelectToken("exchanges[0].response.json.ready")!.Replace(1);
        Assert.Contains("value.ready: expected 1, got true", await Replayer.RunAsync(bent), StringComparison.Ordinal);
    }
}
