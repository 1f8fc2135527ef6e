using Newtonsoft.Json.Linq;

namespace TwelveLabs.Tests.Http;

/// <summary>JSON has no NaN and no infinity, so a request that holds one is refused before it is sent, wherever it stands.</summary>
public sealed class FreeFormJsonTests
{
    private static readonly Dictionary<string, Func<double, TwelveLabsClient, Task>> Calls = new()
    {
        ["request.Metadata[\"rating\"]"] = (number, client) => Update(client, new() { ["rating"] = number }),
        ["request.Metadata[\"rating\"][1][\"a.b\"]"] = (number, client) => Update(client, new() { ["rating"] = new JArray(1, new JObject { ["a.b"] = number }) }),
        ["request.Metadata[\"single\"]"] = (number, client) => Update(client, new() { ["single"] = (float)number }),
        ["request.AdditionalProperties[\"rating\"]"] = (number, client) =>
            client.Indexes.UpdateAsync("i", new UpdateIndexRequest { IndexName = "n", AdditionalProperties = { ["rating"] = number } }),
        ["request.Engines[0].AdditionalProperties[\"rating\"]"] = (number, client) => client.Indexes.CreateAsync(new CreateIndexRequest
        {
            IndexName = "n",
            Engines = [new() { EngineName = "m", EngineOptions = [EngineOption.Visual], AdditionalProperties = { ["rating"] = number } }],
        }),
        ["request.DurationSeconds"] = (number, client) => client.Videos.ListAsync("i", new ListVideosRequest { DurationSeconds = number }),
        ["request.Filter.DurationSeconds"] = (number, client) => client.Search.QueryAsync(new SearchRequest
        {
            IndexId = "i",
            SearchOptions = [EngineOption.Visual],
            QueryText = "q",
            Filter = new() { DurationSeconds = NumberFilter.AtLeast(number) },
        }),
        ["request.AdditionalProperties[\"q\"]"] = (number, client) => client.Videos.ListAsync("i", new ListVideosRequest { AdditionalProperties = { ["q"] = number } }),
    };

    public static TheoryData<string, double> Cases
    {
        get
        {
            var cases = new TheoryData<string, double>();
            foreach (var path in Calls.Keys)
            {
                cases.Add(path, double.NaN);
                cases.Add(path, double.PositiveInfinity);
                cases.Add(path, double.NegativeInfinity);
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task A_number_that_is_not_finite_is_refused_with_its_place(string path, double number)
    {
        using var client = new TwelveLabsClient("key", new TwelveLabsClientOptions { BaseAddress = new Uri("http://127.0.0.1:9") });

        var e = await Assert.ThrowsAnyAsync<ArgumentException>(() => Calls[path](number, client));

        Assert.Equal(path, e.ParamName);
        Assert.Contains(path, e.Message, StringComparison.Ordinal);
    }

    private static Task Update(TwelveLabsClient client, Dictionary<string, JToken?> metadata) =>
        client.Videos.UpdateAsync("i", "v", new UpdateVideoRequest { Metadata = metadata });
}
