using System.Globalization;
using Newtonsoft.Json;

namespace TwelveLabs.Tests.Serialization;

public class TimeTests
{
    [Theory]
    [InlineData("2024-01-31T12:30:00Z", "2024-01-31T12:30:00.0000000+00:00")]
    [InlineData("2024-01-31t12:30:00z", "2024-01-31T12:30:00.0000000+00:00")]
    [InlineData("2024-01-31 12:30:00Z", "2024-01-31T12:30:00.0000000+00:00")]
    [InlineData("2024-01-31T12:30:00", "2024-01-31T12:30:00.0000000+00:00")]
    [InlineData("2024-01-31T12:30", "2024-01-31T12:30:00.0000000+00:00")]
    [InlineData("2024-01-31T12:30Z", "2024-01-31T12:30:00.0000000+00:00")]
    [InlineData("2024-02-29", "2024-02-29T00:00:00.0000000+00:00")]
    [InlineData("2024-01-31T12:30:00.5Z", "2024-01-31T12:30:00.5000000+00:00")]
    [InlineData("2024-01-31T12:30:00.123Z", "2024-01-31T12:30:00.1230000+00:00")]
    [InlineData("2024-01-31T12:30:00.1234567Z", "2024-01-31T12:30:00.1234567+00:00")]
    [InlineData("2024-01-31T12:30:00.123456789123Z", "2024-01-31T12:30:00.1234567+00:00")]
    [InlineData("2024-01-31T12:30:00+02:00", "2024-01-31T12:30:00.0000000+02:00")]
    [InlineData("2024-01-31T12:30:00.25-0330", "2024-01-31T12:30:00.2500000-03:30")]
    [InlineData("2024-01-31T12:30:00-03", "2024-01-31T12:30:00.0000000-03:00")]
    [InlineData("2024-01-31T12:30:00+23:00", "2024-01-30T13:30:00.0000000+00:00")]
    [InlineData("2016-12-31T23:59:60Z", "2017-01-01T00:00:00.0000000+00:00")]
    [InlineData("0001-01-01T00:00:00Z", "0001-01-01T00:00:00.0000000+00:00")]
    [InlineData("9999-12-31T23:59:59.9999999Z", "9999-12-31T23:59:59.9999999+00:00")]
    public void Are_read_in_their_usual_variations(string text, string expected)
    {
        var time = Bodies.Read($"\"{text}\"", JsonRead.Time);
        Assert.Equal(expected, time!.Value.ToString("O", CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("yesterday")]
    [InlineData("2024-02-30")]
    [InlineData("2024-13-01")]
    [InlineData("2023-02-29T00:00:00Z")]
    [InlineData("0000-01-01")]
    [InlineData("24-01-31")]
    [InlineData("2024-01-31T")]
    [InlineData("2024-01-31Z")]
    [InlineData("2024-01-31T24:00:00Z")]
    [InlineData("2024-01-31T12:60:00Z")]
    [InlineData("2024-01-31T12:30:61Z")]
    [InlineData("2024-01-31T12:30:00.Z")]
    [InlineData("2024-01-31T12:30:00,5Z")]
    [InlineData("2024-01-31T12:30:00Zx")]
    [InlineData("2024-01-31T12:30:00+")]
    [InlineData("2024-01-31T12:30:00+2:00")]
    [InlineData("2024-01-31T12:30:00+02:")]
    [InlineData("2024-01-31T12:30:00+02:60")]
    [InlineData("2024-01-31T12:30:00+24:00")]
    [InlineData("2024-01-31  12:30:00")]
    [InlineData(" 2024-01-31")]
    [InlineData("２０２４-01-31")]
    [InlineData("0001-01-01T00:00:00+01:00")]
    [InlineData("9999-12-31T23:59:60Z")]
    [InlineData("9999-12-31T23:59:59-01:00")]
    public void That_are_none_fail_with_their_path(string text)
    {
        var json = $$"""{"created_at":"{{text}}"}""";
        var e = Assert.Throws<JsonSerializationException>(() => Bodies.Read(json, r => JsonRead.Map(r, JsonRead.Time)));
        Assert.Equal("created_at", e.Path);
        Assert.Contains("Expected a time", e.Message, StringComparison.Ordinal);
        Assert.Contains('"' + text + '"', e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Are_not_numbers()
    {
        Assert.Null(Bodies.Read("null", JsonRead.Time));
        Assert.Throws<JsonSerializationException>(() => Bodies.Read("1706704200", JsonRead.Time));
    }

    [Theory]
    [InlineData(DateParseHandling.None)]
    [InlineData(DateParseHandling.DateTime)]
    [InlineData(DateParseHandling.DateTimeOffset)]
    public void Are_the_same_instant_however_the_reader_is_set(DateParseHandling handling)
    {
        foreach (var text in new[] { "2024-01-31T12:30:00+02:00", "2024-01-31T10:30:00Z" })
        {
            using var reader = new JsonTextReader(new StringReader($"\"{text}\"")) { DateParseHandling = handling };
            JsonRead.Begin(reader);
            Assert.Equal(new DateTimeOffset(2024, 1, 31, 10, 30, 0, TimeSpan.Zero), JsonRead.Time(reader)!.Value.ToUniversalTime());
        }
    }

    [Theory]
    [InlineData("2024-01-31T12:30:00Z", "2024-01-31T12:30:00Z")]
    [InlineData("2024-01-31T12:30:00+00:00", "2024-01-31T12:30:00Z")]
    [InlineData("2024-01-31T12:30:00.5Z", "2024-01-31T12:30:00.500Z")]
    [InlineData("2024-01-31T12:30:00.12Z", "2024-01-31T12:30:00.120Z")]
    [InlineData("2024-01-31T12:30:00.1234Z", "2024-01-31T12:30:00.1234Z")]
    [InlineData("2024-01-31T12:30:00.0000001Z", "2024-01-31T12:30:00.0000001Z")]
    [InlineData("2024-01-31T12:30:00-03:30", "2024-01-31T12:30:00-03:30")]
    [InlineData("2024-01-31T12:30:00.25+02:00", "2024-01-31T12:30:00.250+02:00")]
    [InlineData("0001-01-01T00:00:00Z", "0001-01-01T00:00:00Z")]
    public void Are_written_as_RFC_3339(string text, string expected)
    {
        var time = Bodies.Read($"\"{text}\"", JsonRead.Time)!.Value;
        Assert.Equal(expected, JsonWrite.FormatTime(time));
        Assert.Equal($"\"{expected}\"", System.Text.Encoding.UTF8.GetString(JsonWrite.ToUtf8(w => JsonWrite.Time(w, time))));
    }
}
