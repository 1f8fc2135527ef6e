using System.Globalization;
using System.Numerics;
using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace TwelveLabs.Tests.Serialization;

public class Utf8BodyReaderTests
{
    [Fact]
    public void Reads_the_tokens_that_JsonTextReader_reads_and_stands_where_it_stands()
    {
        for (var seed = 0; seed < 5000; seed++)
        {
            var json = new RandomJson(seed).Document();
            using var expected = Bodies.Plain(json);
            using var actual = Bodies.Body(json);
            while (expected.Read())
            {
                Assert.True(actual.Read());
                Assert.Equal((seed, Describe(expected)), (seed, Describe(actual)));
            }

            Assert.False(actual.Read());
            Assert.Equal((JsonToken.None, ""), (actual.TokenType, actual.Path));
        }
    }

    [Fact]
    public void Loads_the_trees_that_JsonTextReader_loads()
    {
        for (var seed = 0; seed < 500; seed++)
        {
            var json = new RandomJson(seed).Document();
            var expected = JToken.ReadFrom(Bodies.Plain(json));
            Assert.Equal(expected.ToString(), JToken.ReadFrom(Bodies.Body(json)).ToString());
            Assert.Equal(expected.ToString(), Bodies.Read(json, JsonRead.Token).ToString());
        }
    }

    [Fact]
    public void Passes_over_a_value_however_many_tokens_it_has()
    {
        for (var members = 0; members < 100; members++)
        {
            var value = "{" + string.Join(",", Enumerable.Range(0, members).Select(i => $"\"{i}\":{{\"x\":{i}}}")) + "}";
            using var reader = Bodies.Body($$"""{"unknown":{{value}},"next":1}""");
            JsonRead.Begin(reader);
            Assert.True(JsonRead.NextProperty(reader, out _));
            Assert.Equal(value, Encoding.UTF8.GetString(reader.ReadRaw().Span));
            Assert.True(JsonRead.NextProperty(reader, out var name));
            Assert.Equal(("next", 1L), (name, reader.Value));
        }
    }

    [Fact]
    public void Reads_all_that_comes_before_what_is_no_json_and_fails_there()
    {
        for (var members = 0; members < 100; members++)
        {
            var before = "{" + string.Concat(Enumerable.Range(0, members).Select(i => $"\"{i}\":NaN,\"b{i}\":{i},"));
            using var reader = Bodies.Body(before + "\"last\":x}");
            for (var token = 0; token < (4 * members) + 2; token++)
            {
                Assert.True(reader.Read());
            }

            Assert.Equal(("last", "last"), ((string)reader.Value!, reader.Path));
            var failure = Assert.Throws<JsonReaderException>(() => reader.Read());
            Assert.Equal((1, before.Length + "\"last\":".Length), (failure.LineNumber, failure.LinePosition));
        }
    }

    [Fact]
    public void Serves_the_serializer()
    {
        const string json = """{"Name":"2024-01-31T12:30:00Z","Price":0.1000000000000000055,"At":"2024-01-31T12:30:00+02:00","Bytes":"AQI="}""";
        var item = new JsonSerializer().Deserialize<Item>(Bodies.Body(json))!;

        Assert.Equal("2024-01-31T12:30:00Z", item.Name);
        Assert.Equal(0.1000000000000000055m, item.Price);
        Assert.Equal(new DateTimeOffset(2024, 1, 31, 12, 30, 0, TimeSpan.FromHours(2)), item.At);
        Assert.Equal([1, 2], item.Bytes);
    }

    [Theory]
    [InlineData("[]", 1, 2)]
    [InlineData("[]\r\n", 2, 0)]
    [InlineData("\n[\r\r\n] ", 4, 2)]
    public void Stands_at_the_end_when_all_is_read(string json, int line, int position)
    {
        using var reader = Bodies.Body(json);
        Assert.Equal((0, 0), (reader.LineNumber, reader.LinePosition));
        while (reader.Read())
        {
        }

        Assert.Equal((line, position), (reader.LineNumber, reader.LinePosition));
    }

    [Theory]
    [InlineData("1.10", "1.10")]
    [InlineData("1e3", "1e3")]
    [InlineData("true", "true")]
    [InlineData("NaN", "NaN")]
    [InlineData("\"x\"", "x")]
    [InlineData("null", null)]
    public void ReadAsString_gives_the_text_as_it_stands(string json, string? text)
    {
        using var reader = Bodies.Body(json);
        Assert.Equal(text, reader.ReadAsString());
        Assert.False(reader.Read());
    }

    [Fact]
    public void A_typed_read_does_not_change_the_next_one()
    {
        using var reader = Bodies.Body("[1.50, 1.50, 1.50]");
        reader.Read();
        Assert.Equal("1.50", reader.ReadAsString());
        Assert.Equal("1.50", reader.ReadAsDecimal()!.Value.ToString(CultureInfo.InvariantCulture));
        reader.Read();
        Assert.Equal(1.5, Assert.IsType<double>(reader.Value));
    }

    [Fact]
    public void Keeps_whole_numbers_exactly()
    {
        Assert.Equal(long.MaxValue, First("9223372036854775807").Value);
        Assert.Equal(BigInteger.Parse("9223372036854775808", CultureInfo.InvariantCulture), First("9223372036854775808").Value);
        Assert.Equal(BigInteger.Pow(10, 300), First("1" + new string('0', 300)).Value);
    }

    [Fact]
    public void Refuses_a_whole_number_too_long_to_be_one()
    {
        var e = Assert.Throws<JsonReaderException>(() => First("[" + new string('9', 5000) + "]", 2).Value);
        Assert.Contains("too many digits", e.Message, StringComparison.Ordinal);
        Assert.True(e.Message.Length < 200);
    }

    [Fact]
    public void Reads_decimals_where_it_is_set_to()
    {
        using var reader = Bodies.Body("0.10");
        reader.FloatParseHandling = FloatParseHandling.Decimal;
        reader.Read();
        Assert.Equal(0.10m, Assert.IsType<decimal>(reader.Value));
    }

    [Fact]
    public void Skips_a_byte_order_mark()
    {
        using var reader = new Utf8BodyReader(new byte[] { 0xEF, 0xBB, 0xBF, (byte)'7' });
        Assert.True(reader.Read());
        Assert.Equal(7L, reader.Value);
        Assert.Equal(1, reader.LinePosition);
    }

    [Fact]
    public void Reads_only_the_given_length()
    {
        using var reader = new Utf8BodyReader("12]]"u8.ToArray(), 2);
        Assert.True(reader.Read());
        Assert.Equal(12L, reader.Value);
        reader.EnsureEnd();
    }

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    [InlineData(" \r\n\t ")]
    public void An_empty_body_has_no_token(string json)
    {
        using var reader = Bodies.Body(json);
        Assert.False(reader.Read());
        Assert.Equal(JsonToken.None, reader.TokenType);
        reader.EnsureEnd();
    }

    [Theory]
    [InlineData(@"""\ud800""")]
    [InlineData(@"""\udc00\ud800x""")]
    [InlineData(@"""\ud800\u0041\ud83d\ude00\n\ud83d\t\\\""""")]
    [InlineData(@"{""\udfff"":1}")]
    public void Half_a_surrogate_pair_becomes_the_replacement_character(string json) => AssertSame(Encoding.UTF8.GetBytes(json));

    [Fact]
    public void Bytes_that_are_not_UTF8_become_the_replacement_character()
    {
        AssertSame([.. "[\"a"u8, 0xFF, .. "b\\n"u8, 0xC3, .. "\"]"u8]);
        AssertSame([.. "{\"k"u8, 0xE9, .. "y\":\""u8, 0xED, 0xA0, 0x80, .. "\"}"u8]);
    }

    [Fact]
    public void Reads_names_longer_than_it_keeps()
    {
        var name = new string('n', 500);
        Assert.Equal(name, First($$"""{"{{name}}":1}""", 2).Value);
    }

    [Fact]
    public void Stops_at_the_ceiling_of_depth()
    {
        var json = new string('[', 100_000);
        using var reader = Bodies.Body(json);
        var e = Assert.Throws<JsonReaderException>(() =>
        {
            while (reader.Read())
            {
            }
        });
        Assert.Contains("64", e.Message, StringComparison.Ordinal);
        Assert.Equal(65, e.LinePosition);
    }

    [Fact]
    public void Skips_values()
    {
        using var reader = Bodies.Body("""[{"a":[1,[2]],"b":NaN},5]""");
        reader.Read();
        reader.Read();
        reader.Skip();
        reader.Read();
        Assert.Equal(5L, reader.Value);
    }

    private static Utf8BodyReader First(string json, int reads = 1)
    {
        var reader = Bodies.Body(json);
        for (; reads > 0; reads--)
        {
            reader.Read();
        }

        return reader;
    }

    private static void AssertSame(byte[] json)
    {
        using var expected = new JsonTextReader(new StreamReader(new MemoryStream(json)));
        using var actual = new Utf8BodyReader(json);
        while (expected.Read())
        {
            Assert.True(actual.Read());
            Assert.Equal(expected.TokenType, actual.TokenType);
            Assert.Equal(expected.Value, actual.Value);
        }
    }

    private static object Describe<T>(T reader)
        where T : JsonReader, IJsonLineInfo =>
        (reader.TokenType, reader.Value, reader.ValueType, reader.Path, reader.Depth, reader.LineNumber, reader.LinePosition);

    private sealed class Item
    {
        public string? Name { get; set; }

        public decimal Price { get; set; }

        public DateTimeOffset At { get; set; }

        public byte[]? Bytes { get; set; }
    }
}
