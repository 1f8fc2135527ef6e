#pragma warning disable CS0618, TL0001 // The vendor deprecated some of these; they are called as long as the service has them.
using System.Text.Json.Nodes;
using Newtonsoft.Json.Linq;

namespace TwelveLabs.Tests.Http;

public class BodyTests
{
    [Fact]
    public async Task A_body_of_json_has_what_was_given_and_no_more()
    {
        var call = await SendAsync(ScriptedResponse.Json("""{"_id":"x"}"""), client => client.Indexes.CreateAsync(new CreateIndexRequest
        {
            IndexName = "Nachrichten \u201eü\u201c",
            Engines = [new() { EngineName = "marengo2.6", EngineOptions = [EngineOption.Visual, "smell"] }],
        }));
        Same("""{"index_name":"Nachrichten „ü“","engines":[{"engine_name":"marengo2.6","engine_options":["visual","smell"]}]}""", call);
        Assert.Equal("application/json", call.Header("Content-Type"));
        Assert.Equal("POST /v1.2/indexes", $"{call.Method} {call.Target}");
        Assert.Null(call.Header("Transfer-Encoding"));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Generation_says_whether_it_is_streamed(bool streamed)
    {
        var request = new GenerateTextRequest { VideoId = "v", Prompt = "p", Temperature = 0 };
        var response = streamed ? ScriptedResponse.Lines("""{"event_type":"stream_end"}""") : ScriptedResponse.Json("""{"id":"g","data":"text"}""");
        var call = await SendAsync(response, async client =>
        {
            if (!streamed)
            {
                await client.Generate.GenerateTextAsync(request);
                return;
            }

            await foreach (var _ in client.Generate.StreamTextAsync(request))
            {
            }
        });
        Assert.Equal(streamed, call.Json["stream"]!.GetValue<bool>());
        Assert.Equal(0, call.Json["temperature"]!.GetValue<double>());
        Assert.Equal(4, call.Json.Count);
        Assert.Equal(streamed ? "application/x-ndjson, application/json" : "application/json", call.Header("Accept"));
    }

    [Fact]
    public async Task A_streamed_request_can_be_used_again_unstreamed()
    {
        var request = new GenerateTextRequest { VideoId = "v", Prompt = "p" };
        await using var server = new ScriptedServer(ScriptedResponse.Lines("""{"event_type":"stream_end"}"""), ScriptedResponse.Json("""{"data":"text"}"""));
        using var client = Connect.To(server);
        await foreach (var _ in client.Generate.StreamTextEventsAsync(request))
        {
        }

        await client.Generate.GenerateTextAsync(request);
        Assert.False(server.Calls[1].Json["stream"]!.GetValue<bool>());
    }

    [Fact]
    public async Task The_older_search_takes_plain_text_or_a_combined_query()
    {
        var plain = await SendAsync(ScriptedResponse.Json("""{"data":[],"page_info":{}}"""), client => client.Search.QueryLegacyTextAsync(Text(new CombinedQuery { Text = "a tram" })));
        Same("""{"query":"a tram","index_id":"i","search_options":["visual"]}""", plain);

        var converted = await SendAsync(ScriptedResponse.Json("""{"data":[],"page_info":{}}"""), client => client.Search.QueryLegacyTextAsync(Text(new() { And = ["a tram", "a dog"] })));
        Same("""{"query":{"$and":[{"text":"a tram"},{"text":"a dog"}]},"index_id":"i","search_options":["visual"]}""", converted);

        var leaf = await SendAsync(ScriptedResponse.Json("""{"data":[],"page_info":{}}"""), client => client.Search.QueryLegacyTextAsync(Text(new CombinedQuery { Text = "a tram", SearchOptions = [EngineOption.Logo] })));
        Same("""{"query":{"text":"a tram","search_options":["logo"]},"index_id":"i","search_options":["visual"]}""", leaf);

        var query = new CombinedQuery
        {
            Then = [new() { Text = "a" }, new() { Not = new() { Include = new() { Text = "b" }, Exclude = new() { Or = [new() { Text = "c" }, new() { Text = "d" }] } } }],
            Proximity = 2.5,
        };
        var combined = await SendAsync(ScriptedResponse.Json("""{"data":[],"page_info":{}}"""), client => client.Search.QueryCombinedAsync(new CombinedSearchRequest { IndexId = "i", SearchOptions = [EngineOption.Visual], Query = query }));
        Same(
            """{"query":{"$then":[{"text":"a"},{"$not":{"origin":{"text":"b"},"sub":{"$or":[{"text":"c"},{"text":"d"}]}}}],"proximity":2.5},"index_id":"i","search_options":["visual"]}""",
            combined);

        static TextSearchRequest Text(CombinedQuery query) => new() { IndexId = "i", SearchOptions = [EngineOption.Visual], Query = query };
    }

    [Fact]
    public async Task Users_metadata_keeps_its_keys_and_the_types_of_its_values()
    {
        var call = await SendAsync(ScriptedResponse.NoContent, client => client.Videos.UpdateAsync("i", "v", new UpdateVideoRequest
        {
            Metadata = new Dictionary<string, JToken?> { ["snake_case"] = 1, ["camelCase"] = 1.0, ["Pascal Case"] = "1", ["flag"] = false, ["gone"] = null },
        }));
        Assert.Equal("""{"metadata":{"snake_case":1,"camelCase":1.0,"Pascal Case":"1","flag":false,"gone":null}}""", call.Text);
        Assert.Equal("PUT", call.Method);
    }

    [Fact]
    public async Task Members_that_the_document_does_not_know_are_sent()
    {
        var call = await SendAsync(ScriptedResponse.Json("""{"_id":"x"}"""), client => client.Imports.CreateAsync("int", new CreateImportRequest { IndexId = "i", IncrementalImport = false, AdditionalProperties = { ["new_member"] = new JArray(1, "2") } }));
        Same("""{"index_id":"i","incremental_import":false,"new_member":[1,"2"]}""", call);
    }

    private static void Same(string expected, ReceivedCall call) =>
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(expected), call.Json), call.Text);

    private static async Task<ReceivedCall> SendAsync(ScriptedResponse response, Func<TwelveLabsClient, Task> send)
    {
        await using var server = new ScriptedServer(response);
        using var client = Connect.To(server);
        await send(client);
        return server.Call;
    }
}
