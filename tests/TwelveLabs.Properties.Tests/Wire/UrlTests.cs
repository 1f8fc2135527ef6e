using Microsoft.AspNetCore.WebUtilities;
using TwelveLabs.Properties.Tests.Checking;

namespace TwelveLabs.Properties.Tests.Wire;

public sealed class UrlTests
{
    private static readonly ScriptedResponse Video = ScriptedResponse.Json("""{"_id":"v"}""") with { KeepsConnection = true };
    private static readonly ScriptedResponse Videos = ScriptedResponse.Json("""{"data":[],"page_info":{"page":1,"total_page":1}}""") with { KeepsConnection = true };

    [Fact]
    public async Task A_server_sees_the_ids_of_a_path_as_they_were_given_and_no_other_resource()
    {
        await using var server = new ScriptedServer(Video);
        using var client = Client.Of(server);
        await Property.HoldsAsync(Gen.Select(Texts.Any, Texts.Any), 600, async ids =>
        {
            var before = server.Calls.Count;
            if (IsRefused(ids.Item1) || IsRefused(ids.Item2))
            {
                await Assert.ThrowsAnyAsync<ArgumentException>(() => client.Videos.GetAsync(ids.Item1, ids.Item2));
                Assert.Equal(before, server.Calls.Count);
                return;
            }

            await client.Videos.GetAsync(ids.Item1, ids.Item2);

            var call = server.Calls[before];
            Assert.Equal(["", "v1.2", "indexes", ids.Item1, "videos", ids.Item2], call.Target.Split('/').Select(Uri.UnescapeDataString));
            Assert.All(call.Target, c => Assert.True(char.IsAsciiLetterOrDigit(c) || "/-._~%".Contains(c, StringComparison.Ordinal), call.Target));
            AssertNothingAdded(call);
        });
    }

    [Fact]
    public async Task A_server_sees_the_values_of_a_query_as_they_were_given_under_their_names()
    {
        await using var server = new ScriptedServer(Videos);
        using var client = Client.Of(server);
        var own = Gen.Select(Texts.NotEmpty.Select(key => "x" + key), Texts.Any).List[0, 3].Select(pairs => pairs.DistinctBy(pair => pair.Item1).ToList());
        await Property.HoldsAsync(Gen.Select(Texts.NotEmpty, own), 600, async query =>
        {
            var request = new ListVideosRequest { Filename = query.Item1 };
            foreach (var (key, value) in query.Item2)
            {
                request.AdditionalProperties[key] = value;
            }

            var before = server.Calls.Count;
            await client.Videos.ListAsync("i", request);

            var call = server.Calls[before];
            Assert.Equal("/v1.2/indexes/i/videos", call.Path);
            var seen = QueryHelpers.ParseQuery(call.RawQuery);
            Assert.Equal(query.Item2.Prepend(("filename", query.Item1)).ToDictionary(pair => pair.Item1, pair => pair.Item2), seen.ToDictionary(pair => pair.Key, pair => pair.Value.ToString()));
            AssertNothingAdded(call);
        });
    }

    private static bool IsRefused(string id) => string.IsNullOrWhiteSpace(id) || id is "." or "..";

    private static void AssertNothingAdded(ReceivedCall call)
    {
        Assert.Null(call.Header("X-Evil"));
        Assert.Empty(call.Body);
    }
}
