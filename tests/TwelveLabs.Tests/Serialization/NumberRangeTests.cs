using Newtonsoft.Json;

namespace TwelveLabs.Tests.Serialization;

/// <summary>A number that no <see langword="double"/> holds is an error, and never infinity.</summary>
public class NumberRangeTests
{
    private const string Line = "{\"video_id\":\"v\",\n \"score\":";

    [Theory]
    [InlineData("1e400")]
    [InlineData("-1e400")]
    [InlineData("\"1e400\"")]
    [InlineData("1000000000000000000000000000e300")]
    public async Task A_number_too_large_is_an_error_with_path_and_line(string number)
    {
        await using var server = new ScriptedServer(ScriptedResponse.Json($"{{\"data\":[{Line}{number}}}]}}"));
        using var client = Connect.To(server);
        var failure = await Assert.ThrowsAsync<ApiResponseException>(() => client.Search.GetPageAsync("token"));
        Assert.Equal(("data[0].score", 2), (failure.Path, failure.LineNumber));
        Assert.Contains(number.Trim('"'), failure.Message, StringComparison.Ordinal);

        var e = Assert.Throws<JsonSerializationException>(() => JsonConvert.DeserializeObject<SearchHit>($"{Line}{number}}}"));
        Assert.Equal(("score", 2), (e.Path, e.LineNumber));
    }

    [Theory]
    [InlineData("1e400")]
    [InlineData("-1e400")]
    [InlineData("1e39")]
    public void A_number_too_large_in_a_vector_is_an_error_with_path_and_line(string number)
    {
        var json = $"{{\"float\":[0.5,\n{number}]}}";
        var e = Assert.Throws<JsonSerializationException>(() => Bodies.Read(json, EmbeddingSegment.Read));
        Assert.Equal(("float[1]", 2), (e.Path, e.LineNumber));
        e = Assert.Throws<JsonSerializationException>(() => JsonConvert.DeserializeObject<EmbeddingSegment>(json));
        Assert.Equal(("float[1]", 2), (e.Path, e.LineNumber));
    }

    [Fact]
    public void A_number_too_large_where_text_belongs_keeps_its_digits() =>
        Assert.Equal("1e400", Bodies.Read("""{"_id":1e400}""", Engine.Read).Id);

    [Theory]
    [InlineData("1e-400", 0)]
    [InlineData("1.7976931348623157e308", double.MaxValue)]
    [InlineData("Infinity", double.PositiveInfinity)]
    [InlineData("\"-Infinity\"", double.NegativeInfinity)]
    public void What_is_in_range_or_says_that_it_is_infinite_is_read(string number, double value) =>
        Assert.Equal(value, Bodies.Read($"{{\"video_id\":\"v\",\"score\":{number}}}", SearchHit.Read).Score);
}
