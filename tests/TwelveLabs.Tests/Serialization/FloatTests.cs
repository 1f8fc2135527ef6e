using System.Globalization;
using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace TwelveLabs.Tests.Serialization;

#pragma warning disable CA5394 // Nothing here is secret.
public class FloatTests
{
    [Fact]
    public void Are_the_nearest_in_every_notation()
    {
        var random = new Random(1);
        AssertExact(Enumerable.Range(0, 100_000).Select(_ => Any(random)).SelectMany(Notations));
    }

    [Fact]
    public void Are_the_nearest_of_unit_vectors()
    {
        var random = new Random(2);
        AssertExact(Enumerable.Range(0, 50_000).Select(_ => (float)((random.NextDouble() - 0.5) / 10)).SelectMany(Notations));
    }

    [Fact]
    public void Are_the_nearest_at_and_around_the_middle_of_two()
    {
        var random = new Random(3);
        AssertExact(Enumerable.Range(0, 50_000).SelectMany(_ => AroundMiddle(Any(random))));
        AssertExact(Enumerable.Range(0, 50_000).SelectMany(_ => AroundMiddle((float)random.NextDouble())));
        AssertExact(Enumerable.Range(0, 50_000).SelectMany(_ => AroundMiddle(random.Next(1 << 24, int.MaxValue))));
    }

    [Fact]
    public void Are_the_nearest_of_any_digits()
    {
        var random = new Random(4);
        AssertExact(Enumerable.Range(0, 200_000).Select(_ => Digits(random)));
    }

    [Fact]
    public void Are_the_nearest_at_the_edges() => AssertExact(
    [
        "0", "-0", "0.0", "-0.0e5", "0e999999999999", "1e-999999999999", "3.4028235e38", "3.40282356e38", "1.17549435e-38",
        "1e-45", "7e-46", "7.006492321624085e-46", "7.006492321624086e-46", "16777217", "16777217.0000000000000000000000001",
        "16777216.9999999999999999999999999", "18446744073709551616.0", "18446744073709551616", "18446744073709551615.00000001",
        "9007199254740992", "9007199254740993", "0.00000000000000000000000000000000000001", "0.0012345678901234567",
        "0." + new string('0', 400) + "1", new string('1', 38), "1" + new string('0', 37) + ".0000", "1e22", "1e23", "1e-22", "1e-23",
    ]);

    [Theory]
    [InlineData("[]")]
    [InlineData(" [ 1 ,2\n,\t3 ] ")]
    [InlineData("[1.5]")]
    public void Are_read_in_bulk(string json)
    {
        using var reader = Bodies.Body(json);
        reader.Read();
        Assert.True(reader.TryReadFloats(out var values));
        Assert.Equal(JArray.Parse(json).Values<float>(), values);
        Assert.Equal((JsonToken.EndArray, ""), (reader.TokenType, reader.Path));
        reader.EnsureEnd();
    }

    [Theory]
    [InlineData("[1,null]")]
    [InlineData("[\"1\"]")]
    [InlineData("[NaN]")]
    [InlineData("[[1]]")]
    [InlineData("[01]")]
    [InlineData("[1.]")]
    [InlineData("[.5]")]
    [InlineData("[+1]")]
    [InlineData("[-]")]
    [InlineData("[1e]")]
    [InlineData("[1e+]")]
    [InlineData("[1,]")]
    [InlineData("[,1]")]
    [InlineData("[1 2]")]
    [InlineData("[1")]
    [InlineData("[1,")]
    [InlineData("[")]
    [InlineData("[1e39]")]
    [InlineData("[1x]")]
    [InlineData("{\"a\":1}")]
    [InlineData("1")]
    public void Leave_the_reader_where_it_was_for_anything_else(string json)
    {
        using var reader = Bodies.Body(json);
        reader.Read();
        var before = (reader.TokenType, reader.Path, reader.LinePosition);
        Assert.False(reader.TryReadFloats(out var values));
        Assert.Empty(values);
        Assert.Equal(before, (reader.TokenType, reader.Path, reader.LinePosition));
    }

    [Fact]
    public void Of_every_length_have_exactly_that_length()
    {
        foreach (var count in new[] { 0, 1, 1023, 1024, 1025, 2048, 5000 })
        {
            var expected = Enumerable.Range(0, count).Select(i => i / 8f).ToArray();
            Assert.Equal(expected, Bodies.Read(JsonConvert.SerializeObject(expected), JsonRead.Floats).ToArray());
        }
    }

    [Fact]
    public void Are_read_from_any_reader()
    {
        float[] expected = [0.5f, 3, -1e-3f];
        Assert.Equal(expected, Bodies.ReadPlain("[0.5,3,-1e-3]", JsonRead.Floats).ToArray());
        using var tree = new JArray(0.5, 3, -1e-3).CreateReader();
        JsonRead.Begin(tree);
        Assert.Equal(expected, JsonRead.Floats(tree).ToArray());
    }

    [Fact]
    public void Are_none_where_there_is_null() => Assert.True(Bodies.Read("null", JsonRead.Floats).IsEmpty);

    [Theory]
    [InlineData("[1,null,3]", "[1]")]
    [InlineData("[1,2,1e39]", "[2]")]
    [InlineData("[1,{}]", "[1]")]
    [InlineData("5", "")]
    public void Name_the_item_that_is_none(string json, string path)
    {
        Assert.Equal(path, Assert.Throws<JsonSerializationException>(() => Bodies.Read(json, JsonRead.Floats)).Path);
        Assert.Equal(path, Assert.Throws<JsonSerializationException>(() => Bodies.ReadPlain(json, JsonRead.Floats)).Path);
    }

    [Fact]
    public void After_them_the_reader_goes_on()
    {
        const string json = "{\"a\":[1,\n2],\"b\":[[3],[4]],\"c\":\"é\", x}";
        using var reader = Bodies.Body(json);
        JsonRead.Begin(reader);
        Assert.True(JsonRead.NextProperty(reader, out _));
        Assert.Equal(2, JsonRead.Floats(reader).Length);
        Assert.Equal(("a", 2, 2), (reader.Path, reader.LineNumber, reader.LinePosition));
        Assert.True(JsonRead.NextProperty(reader, out _));
        Assert.Equal([3f, 4f], JsonRead.Array(reader, r => JsonRead.Floats(r).Span[0])!);
        Assert.True(JsonRead.NextProperty(reader, out _));
        Assert.Equal("é", JsonRead.String(reader));
        var e = Assert.Throws<JsonReaderException>(() => JsonRead.NextProperty(reader, out _));
        Assert.Equal(("c", 2, json.Length - json.IndexOf('\n', StringComparison.Ordinal) - 3), (e.Path, e.LineNumber, e.LinePosition));
    }

    private static float Any(Random random)
    {
        float value;
        do
        {
            value = BitConverter.Int32BitsToSingle(random.Next(int.MinValue, int.MaxValue));
        }
        while (!float.IsFinite(value));
        return value;
    }

    private static IEnumerable<string> Notations(float value)
    {
        yield return Text(value, "R");
        yield return Text((double)value, "R");
        yield return Text((double)value, "G17");
        yield return Text((double)value, "E20");
        yield return Math.Abs(value) < 1e20 ? ((double)value).ToString("F30", CultureInfo.InvariantCulture) : Text(value, "R");
    }

    private static IEnumerable<string> AroundMiddle(float value)
    {
        var next = MathF.BitIncrement(Math.Abs(value));
        var middle = float.IsFinite(next) ? Math.Abs((double)value) + ((next - (double)Math.Abs(value)) / 2) : 1.5;
        foreach (var near in new[] { Math.BitDecrement(middle), middle, Math.BitIncrement(middle) })
        {
            yield return Text(near, "R");
            yield return Text(near, "G17");
            yield return Text(near, "E40");
        }
    }

    private static string Digits(Random random)
    {
        var text = new StringBuilder(random.Next(2) == 0 ? "-" : "");
        text.Append(random.Next(2) == 0 ? "0" : random.NextInt64(1, (long)Math.Pow(10, random.Next(1, 18))).ToString(CultureInfo.InvariantCulture));
        if (random.Next(4) > 0)
        {
            text.Append('.').Append('0', random.Next(3)).Append(random.NextInt64(0, (long)Math.Pow(10, random.Next(1, 18))));
        }

        if (text.ToString().Contains('.', StringComparison.Ordinal) && random.Next(2) == 0)
        {
            text.Append(random.NextInt64(0, (long)Math.Pow(10, random.Next(1, 18))));
        }

        if (random.Next(3) == 0)
        {
            text.Append(random.Next(2) == 0 ? "e" : "E").Append(new[] { "", "+", "-" }[random.Next(3)]).Append(random.Next(0, 20));
        }

        return text.ToString();
    }

    private static string Text(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);

    private static string Text(float value, string format) => value.ToString(format, CultureInfo.InvariantCulture);

    private static void AssertExact(IEnumerable<string> numbers)
    {
        var texts = numbers.ToList();
        using var reader = Bodies.Body("[" + string.Join(",", texts) + "]");
        reader.Read();
        Assert.True(reader.TryReadFloats(out var values));
        Assert.Equal(texts.Count, values.Length);
        for (var i = 0; i < values.Length; i++)
        {
            var expected = float.Parse(texts[i], CultureInfo.InvariantCulture);
            if (BitConverter.SingleToInt32Bits(expected) != BitConverter.SingleToInt32Bits(values[i]))
            {
                Assert.Fail($"{texts[i]}: expected {expected:R}, got {values[i]:R}");
            }
        }
    }
}
