using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace TwelveLabs.Tests.Serialization;

/// <summary>Members that the document does not know: kept as they came, whatever they hold, and read when asked for.</summary>
public class UnknownMemberTests
{
    private const int Deep = 100_000;

    public static TheoryData<string> Values => new(
        "1e400", "-1E+400", "0.1000", "12345678901234567890123", "-0", "1.0", "1E5", "true", "null", "[ ]", "{ \"a\" : [ 1 , 1e400 ] }",
        "\"\\u00e9\\/\"", "\"\\ud800\"", "\"2024-01-31T12:30:00+02:00\"", new string('9', 600), "[0.10,{\"b\":1.50e-1000}]");

    [Theory]
    [MemberData(nameof(Values))]
    public async Task Are_written_back_as_they_came(string value)
    {
        var engine = await ReadAsync(value);
        var expected = $$"""{"_id":"e","x":{{value}}}""";
        Assert.Equal(expected, JsonConvert.SerializeObject(engine));

        _ = engine.AdditionalProperties["x"]!.ToString();
        Assert.Equal(expected, JsonConvert.SerializeObject(engine));
    }

    [Fact]
    public async Task Are_written_as_they_are_once_they_were_changed()
    {
        var engine = await ReadAsync("""{"a":[0.10,1e400,{"b":null}]}""");
        engine.AdditionalProperties["x"]!["a"]![2]!["b"] = 7;
        Assert.Equal("""{"_id":"e","x":{"a":[0.1,1e400,{"b":7}]}}""", JsonConvert.SerializeObject(engine));

        engine.AdditionalProperties["x"] = new JArray(1);
        engine.AdditionalProperties["y"] = 2;
        Assert.Equal("""{"_id":"e","x":[1],"y":2}""", JsonConvert.SerializeObject(engine));
        Assert.True(engine.AdditionalProperties.Remove("x"));
        Assert.Equal("""{"_id":"e","y":2}""", JsonConvert.SerializeObject(engine));
    }

    [Fact]
    public async Task Are_values_of_their_types()
    {
        var engine = await ReadAsync("""[1,0.5,"t",true,null,123456789012345678901,1e400]""");
        JTokenType[] expected = [JTokenType.Integer, JTokenType.Float, JTokenType.String, JTokenType.Boolean, JTokenType.Null, JTokenType.Integer, JTokenType.Raw];
        Assert.Equal(expected, engine.AdditionalProperties["x"]!.Select(item => item.Type));
        Assert.Same(engine.AdditionalProperties["x"], engine.AdditionalProperties["x"]);
        Assert.Equal(JTokenType.Array, JToken.FromObject(engine)["x"]!.Type);
    }

    [Theory]
    [InlineData("[", "]")]
    [InlineData("{\"a\":", "}")]
    public async Task May_be_nested_to_any_depth(string open, string close)
    {
        var value = Repeat(open, Deep) + "1" + Repeat(close, Deep);
        var engine = await ReadAsync(value);
        Assert.Equal($$"""{"_id":"e","x":{{value}}}""", JsonConvert.SerializeObject(engine));

        Assert.Equal(2 * Deep + 1 + (open.Length - 1) * Deep, engine.AdditionalProperties["x"]!.ToString(Formatting.None).Length);
        Assert.Equal($$"""{"_id":"e","x":{{value}}}""", JsonConvert.SerializeObject(engine));
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{\"a\":")]
    public async Task That_never_end_are_told_with_their_place(string open)
    {
        await using var server = new ScriptedServer(ScriptedResponse.Json($$"""{"data":[{"_id":"e","x":{{Repeat(open, Deep)}}"""));
        using var client = Connect.To(server);
        var failure = await Assert.ThrowsAsync<ApiResponseException>(() => client.Engines.ListAsync());
        Assert.StartsWith("data[0].x", failure.Path, StringComparison.Ordinal);
        Assert.InRange(failure.Message.Length, 1, 2000);
    }

    [Fact]
    public void Of_equal_names_the_last_counts()
    {
        var engine = Bodies.Read("""{"_id":"a","x":1,"y":2,"x":3,"_id":"b"}""", Engine.Read);
        Assert.Equal("""{"_id":"b","x":3,"y":2}""", JsonConvert.SerializeObject(engine));
    }

    [Fact]
    public void Are_kept_under_the_reader_of_JsonConvert_too()
    {
        var value = Repeat("[", 2000) + Repeat("]", 2000);
        var settings = new JsonSerializerSettings { MaxDepth = null };
        var engine = JsonConvert.DeserializeObject<Engine>($$$"""{"_id":"e","x":{{{value}}},"y":{"a":1.5}}""", settings)!;
        Assert.Equal($$$"""{"_id":"e","x":{{{value}}},"y":{"a":1.5}}""", JsonConvert.SerializeObject(engine));
        Assert.Equal(1.5, (double)engine.AdditionalProperties["y"]!["a"]!);
    }

    [Fact]
    public async Task A_deep_value_of_the_users_own_is_sent()
    {
        JToken value = new JArray();
        for (var i = 1; i < 20_000; i++)
        {
            value = new JArray(value);
        }

        await using var server = new ScriptedServer(ScriptedResponse.NoContent);
        using var client = Connect.To(server);
        await client.Videos.UpdateAsync("i", "v", new UpdateVideoRequest { AdditionalProperties = { ["deep"] = value } });
        Assert.Equal($$"""{"deep":{{Repeat("[", 20_000)}}{{Repeat("]", 20_000)}}}""", server.Call.Text);
    }

    private static async Task<Engine> ReadAsync(string value)
    {
        await using var server = new ScriptedServer(ScriptedResponse.Json($$"""{"data":[{"_id":"e","x":{{value}}}]}"""));
        using var client = Connect.To(server);
        return Assert.Single((await client.Engines.ListAsync()).Data);
    }

    private static string Repeat(string text, int count) => new StringBuilder().Insert(0, text, count).ToString();
}
