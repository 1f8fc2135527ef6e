using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace TwelveLabs.Tests.Serialization;

public class JsonReadTests
{
    [Theory]
    [InlineData("null", null)]
    [InlineData("7", 7L)]
    [InlineData("-9223372036854775808", long.MinValue)]
    [InlineData("3.0", 3L)]
    [InlineData("1e3", 1000L)]
    [InlineData("12.5e1", 125L)]
    [InlineData("\"42\"", 42L)]
    [InlineData("\"1e3\"", 1000L)]
    public void Whole_numbers_come_in_many_forms(string json, long? value)
    {
        Assert.Equal(value, Bodies.Read(json, JsonRead.Int64));
        Assert.Equal(value, Bodies.ReadPlain(json, JsonRead.Int64));
    }

    [Fact]
    public void Whole_numbers_beyond_double_stay_exact() =>
        Assert.Equal(9007199254740993, Bodies.Read("9007199254740993.0", JsonRead.Int64));

    [Theory]
    [InlineData("3.5")]
    [InlineData("9223372036854775808")]
    [InlineData("1e19")]
    [InlineData("1e300")]
    [InlineData("NaN")]
    [InlineData("true")]
    [InlineData("{}")]
    [InlineData("[1]")]
    [InlineData("\"\"")]
    [InlineData("\"1,000\"")]
    [InlineData("\"0x10\"")]
    [InlineData("\"3.5\"")]
    public void Whole_numbers_lose_nothing(string json)
    {
        AssertFails(json, JsonRead.Int64, "whole number of 64 bits");
        AssertFails(json, JsonRead.Int32, "whole number of 32 bits");
    }

    [Fact]
    public void A_whole_number_of_32_bits_stays_within_them()
    {
        Assert.Equal(int.MinValue, Bodies.Read("-2147483648", JsonRead.Int32));
        AssertFails("2147483648", JsonRead.Int32, "whole number of 32 bits");
    }

    [Theory]
    [InlineData("null", null)]
    [InlineData("7", 7.0)]
    [InlineData("12.5", 12.5)]
    [InlineData("\"12.5\"", 12.5)]
    [InlineData("1E-2", 0.01)]
    [InlineData("\"Infinity\"", double.PositiveInfinity)]
    [InlineData("123456789012345678901234567890", 123456789012345678901234567890.0)]
    public void Numbers_come_in_many_forms(string json, double? value)
    {
        Assert.Equal(value, Bodies.Read(json, JsonRead.Double));
        Assert.Equal(value, Bodies.ReadPlain(json, JsonRead.Double));
    }

    [Theory]
    [InlineData("\"12,5\"")]
    [InlineData("false")]
    [InlineData("[]")]
    public void Numbers_are_numbers(string json) => AssertFails(json, JsonRead.Double, "a number");

    [Fact]
    public void Numbers_of_single_precision_are_rounded_once()
    {
        // In double this is exactly midway between two floats; the digits beyond say it is above.
        const string text = "16777217.0000000001";
        Assert.Equal(16777218f, Bodies.Read(text, JsonRead.Single));
        Assert.Equal(2.5f, Bodies.Read("\"2.5\"", JsonRead.Single));
        Assert.Null(Bodies.Read("null", JsonRead.Single));
        AssertFails("1e39", JsonRead.Single, "single precision");
    }

    [Theory]
    [InlineData("null", null)]
    [InlineData("\"a\"", "a")]
    [InlineData("\"2024-01-31T12:30:00Z\"", "2024-01-31T12:30:00Z")]
    [InlineData("1.10", "1.10")]
    [InlineData("1e3", "1e3")]
    [InlineData("17", "17")]
    [InlineData("123456789012345678901", "123456789012345678901")]
    [InlineData("true", "true")]
    public void A_number_where_text_belongs_keeps_its_digits(string json, string? text) =>
        Assert.Equal(text, Bodies.Read(json, JsonRead.String));

    [Theory]
    [InlineData("1.5", "1.5")]
    [InlineData("17", "17")]
    [InlineData("false", "false")]
    public void A_number_where_text_belongs_keeps_its_value_under_any_reader(string json, string text) =>
        Assert.Equal(text, Bodies.ReadPlain(json, JsonRead.String));

    [Fact]
    public void Text_is_neither_object_nor_array()
    {
        AssertFails("{}", JsonRead.String, "a string but found an object");
        AssertFails("[]", JsonRead.String, "a string but found an array");
    }

    [Theory]
    [InlineData("true", true)]
    [InlineData("false", false)]
    [InlineData("\"True\"", true)]
    [InlineData("1", true)]
    [InlineData("0", false)]
    [InlineData("null", null)]
    public void Booleans_come_in_many_forms(string json, bool? value) => Assert.Equal(value, Bodies.Read(json, JsonRead.Boolean));

    [Theory]
    [InlineData("2")]
    [InlineData("\"yes\"")]
    [InlineData("[]")]
    public void Booleans_are_one_of_two(string json) => AssertFails(json, JsonRead.Boolean, "true or false");

    [Fact]
    public void Arrays_hold_what_came_without_nulls()
    {
        Assert.Equal(["a", "", "b"], Bodies.Read("""["a","","b"]""", r => JsonRead.Array(r, JsonRead.String))!);
        Assert.Equal(["a", "b"], Bodies.Read("""["a",null,"b"]""", r => JsonRead.Array(r, JsonRead.String))!);
        Assert.Null(Bodies.Read("null", r => JsonRead.Array(r, JsonRead.String)));
        AssertFails("{}", r => JsonRead.Array(r, JsonRead.String), "an array but found an object");
    }

    [Fact]
    public void Maps_keep_the_last_of_equal_names()
    {
        var map = Bodies.Read("""{"a":1,"A":2,"a":3}""", r => JsonRead.Map(r, JsonRead.Int32))!;
        Assert.Equal(new Dictionary<string, int?> { ["a"] = 3, ["A"] = 2 }, map);
        Assert.Null(Bodies.Read("null", r => JsonRead.Map(r, JsonRead.Int32)));
        AssertFails("[]", r => JsonRead.Map(r, JsonRead.Int32), "found an array");
    }

    [Fact]
    public void Comments_are_passed_over()
    {
        const string json = "/*1*/{/*2*/\"a\":/*3*/[/*4*/1/*5*/]/*6*/}";
        Assert.Equal([1], Bodies.ReadPlain(json, r => JsonRead.Map(r, i => JsonRead.Array(i, JsonRead.Int32)))!["a"]!);
    }

    [Fact]
    public void A_failure_names_path_line_and_position()
    {
        const string json = "{\"data\":[\n{\"n\":\"x\"}]}";
        var e = Assert.Throws<JsonSerializationException>(() => Bodies.Read(json, ReadNested));
        Assert.Equal(("data[0].n", 2, 8), (e.Path, e.LineNumber, e.LinePosition));
        Assert.Equal(
            "Expected a whole number of 32 bits but found the string \"x\". Path 'data[0].n', line 2, position 8.", e.Message);
    }

    [Fact]
    public void A_failure_shows_only_the_beginning_of_long_text()
    {
        var e = Assert.Throws<JsonSerializationException>(() => Bodies.Read('"' + new string('x', 5000) + '"', JsonRead.Int32));
        Assert.InRange(e.Message.Length, 60, 200);
    }

    [Fact]
    public void A_tree_has_no_lines_but_a_path()
    {
        using var reader = new JObject { ["data"] = new JArray(new JObject { ["n"] = "x" }) }.CreateReader();
        JsonRead.Begin(reader);
        var e = Assert.Throws<JsonSerializationException>(() => ReadNested(reader));
        Assert.Equal(("data[0].n", 0), (e.Path, e.LineNumber));
        Assert.EndsWith("Path 'data[0].n'.", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_property_is_named()
    {
        var reader = Bodies.Body("{}");
        JsonRead.Begin(reader);
        JsonRead.NextProperty(reader, out _);
        var e = Assert.Throws<JsonSerializationException>(() => JsonRead.Require(found: false, reader, "Video", "_id"));
        Assert.Contains("'_id' of Video", e.Message, StringComparison.Ordinal);
        Assert.Equal((1, 2), (e.LineNumber, e.LinePosition));
    }

    [Fact]
    public void An_object_is_expected_by_its_name() =>
        AssertFails("[]", r => { JsonRead.StartObject(r, "Video"); return 0; }, "an object (Video) but found an array");

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public void An_empty_body_is_a_failure(string json) => AssertFails(json, JsonRead.Token, "there is none");

    private static int? ReadNested(JsonReader reader) =>
        JsonRead.Map(reader, d => JsonRead.Array(d, i => JsonRead.Map(i, JsonRead.Int32)))!["data"]![0]!["n"];

    private static void AssertFails<T>(string json, Func<JsonReader, T> read, string message)
    {
        foreach (var way in new Func<string, Func<JsonReader, T>, T>[] { Bodies.Read, Bodies.ReadPlain })
        {
            var e = Assert.Throws<JsonSerializationException>(() => way(json, read));
            Assert.Contains(message, e.Message, StringComparison.Ordinal);
        }
    }
}
