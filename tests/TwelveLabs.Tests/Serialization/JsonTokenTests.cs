using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace TwelveLabs.Tests.Serialization;

public class JsonTokenTests
{
    [Fact]
    public void Text_that_looks_like_a_date_stays_text()
    {
        const string json = """{"at":"2024-01-31T12:30:00+02:00"}""";
        using var reader = new JsonTextReader(new StringReader(json));
        JsonRead.Begin(reader);
        Assert.Equal(JTokenType.String, JsonRead.Token(reader)["at"]!.Type);
        Assert.Equal(DateParseHandling.DateTime, reader.DateParseHandling);
        Assert.Equal(JTokenType.String, Bodies.Read(json, JsonRead.Token)["at"]!.Type);
    }

    [Fact]
    public void Text_that_looks_like_a_date_stays_text_in_a_model()
    {
        using var reader = new JsonTextReader(new StringReader("""["2024-01-31T12:30:00+02:00"]"""));
        JsonRead.Begin(reader);
        var texts = JsonRead.WithoutDates(reader, r => JsonRead.Array(r, JsonRead.String))!;
        Assert.Equal("2024-01-31T12:30:00+02:00", texts.Single());
        Assert.Equal(DateParseHandling.DateTime, reader.DateParseHandling);
    }

    [Fact]
    public void Numbers_keep_their_form() => Assert.Equal(
        "[1,1.5,3.0,123456789012345678901,null,true]",
        Bodies.Read("[1,1.5,3.0,123456789012345678901,null,true]", JsonRead.Token).ToString(Formatting.None));

    [Fact]
    public void The_reader_ends_on_the_last_token_of_the_value()
    {
        var reader = Bodies.Body("""{"a":{"b":[1]},"c":2}""");
        JsonRead.Begin(reader);
        Assert.True(JsonRead.NextProperty(reader, out _));
        JsonRead.Token(reader);
        Assert.Equal((JsonToken.EndObject, "a"), (reader.TokenType, reader.Path));
        Assert.True(JsonRead.NextProperty(reader, out var name));
        Assert.Equal("c", name);
    }

    [Fact]
    public void Nesting_that_is_allowed_is_read()
    {
        var json = new string('[', 64) + new string(']', 64);
        Assert.Equal(json, Bodies.Read(json, JsonRead.Token).ToString(Formatting.None));
    }

    [Theory]
    [InlineData("[", "]")]
    [InlineData("{\"a\":", "}")]
    public void Nesting_beyond_what_a_tree_can_bear_is_kept_as_text(string open, string close)
    {
        var json = string.Concat(Enumerable.Repeat(open, 200_000)) + "1" + string.Concat(Enumerable.Repeat(close, 200_000));
        using var body = new Utf8BodyReader(Encoding.UTF8.GetBytes(json)) { MaxDepth = null };
        using var plain = Bodies.Plain(json);
        plain.MaxDepth = null;
        foreach (var reader in new JsonReader[] { body, plain })
        {
            JsonRead.Begin(reader);
            var token = JsonRead.Token(reader);
            Assert.Equal(json, token.ToString(Formatting.None));
            Assert.False(reader.Read());
        }
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{\"a\":")]
    public void Nesting_has_the_ceiling_of_the_reader(string open)
    {
        var json = string.Concat(Enumerable.Repeat(open, 200_000));
        var e = Assert.Throws<JsonReaderException>(() => Bodies.Read(json, JsonRead.Token));
        Assert.Contains("64", e.Message, StringComparison.Ordinal);
        Assert.NotEmpty(e.Path!);
    }
}
