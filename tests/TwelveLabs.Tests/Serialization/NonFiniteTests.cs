using Newtonsoft.Json;

namespace TwelveLabs.Tests.Serialization;

public class NonFiniteTests
{
    [Theory]
    [InlineData("NaN")]
    [InlineData(" -Infinity\n")]
    [InlineData("[NaN,Infinity , -Infinity,1]")]
    [InlineData("""{"a":NaN,"b":[-Infinity],"c": Infinity}""")]
    public void Are_read_as_JsonTextReader_reads_them(string json)
    {
        using var expected = Bodies.Plain(json);
        using var actual = Bodies.Body(json);
        while (expected.Read())
        {
            Assert.True(actual.Read());
            Assert.Equal(
                (expected.TokenType, expected.Value, expected.Path, expected.LineNumber, expected.LinePosition),
                (actual.TokenType, actual.Value, actual.Path, actual.LineNumber, actual.LinePosition));
        }

        actual.EnsureEnd();
    }

    [Theory]
    [InlineData("[,NaN]", 1)]
    [InlineData("[1,,NaN]", 3)]
    [InlineData("[,,NaN]", 1)]
    [InlineData("[1 NaN]", 3)]
    [InlineData("[NaN NaN]", 5)]
    [InlineData("[NaNs]", 4)]
    [InlineData("[Nan]", 1)]
    [InlineData("{NaN:1}", 1)]
    [InlineData("""{"a" NaN}""", 5)]
    [InlineData("[NaN", 4)]
    [InlineData("NaN 1", 4)]
    [InlineData("[Inf", 1)]
    public void Do_not_loosen_the_grammar_around_them(string json, int position)
    {
        using var reader = Bodies.Body(json);
        var e = Assert.Throws<JsonReaderException>(() =>
        {
            while (reader.Read())
            {
            }
        });
        Assert.Equal((1, position), (e.LineNumber, e.LinePosition));
    }

    [Fact]
    public void Are_read_in_vectors()
    {
        float[] expected = [1, float.NaN, float.NegativeInfinity, 2.5f];
        Assert.Equal(expected, Bodies.Read("[1,NaN,-Infinity,2.5]", JsonRead.Floats).ToArray());
    }
}
