using System.Text;
using System.Text.Json;
using Newtonsoft.Json;

namespace TwelveLabs.Tests.Serialization;

public class BodyFailureTests
{
    private const string Whole = """
        {"_id":"a\u00e9b","n":-1.5e3,"at":"2024-01-31T12:30:00.5Z","ok":true,"none":null,
         "vector":[0.5, -1e-3,3],"odd":[1,NaN,-Infinity],"map":{"x":[{"y":false}]},"é":"漢😀","list":["a","b"]}
        """;

    [Fact]
    public void Tell_the_path_wherever_a_body_breaks_off()
    {
        var body = Encoding.UTF8.GetBytes(Whole);
        ReadAll(new Utf8BodyReader(body));
        for (var length = 0; length < body.Length; length++)
        {
            var reader = new Utf8BodyReader(body, length);
            var e = Record.Exception(() => ReadAll(reader));
            var path = e switch
            {
                JsonReaderException r => r.Path,
                JsonSerializationException s => s.Path,
                _ => throw new InvalidOperationException($"At {length}: {e}"),
            };
            Assert.NotNull(path);
            Assert.Contains($"Path '{path}'", e.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Tell_the_path_wherever_a_text_breaks_off_under_any_reader()
    {
        for (var length = 0; length < Whole.Length; length++)
        {
            using var reader = Bodies.Plain(Whole[..length]);
            var e = Record.Exception(() => ReadAll(reader));
            Assert.True(e is JsonReaderException or JsonSerializationException, $"At {length}: {e}");
        }
    }

    [Theory]
    [InlineData("{\"a\":[1,\n  x]}", "a[0]", 2, 2)]
    [InlineData("{\"a\":{\"b\":tru}}", "a.b", 1, 13)]
    [InlineData("{\"a\":1}x", "", 1, 7)]
    [InlineData("<html>", "", 1, 0)]
    [InlineData("{\"é\":\"😀\", 'b':1}", "é", 1, 11)]
    [InlineData("[\"a\nb\"]", "", 1, 3)]
    public void Name_the_place(string json, string path, int line, int position)
    {
        using var reader = Bodies.Body(json);
        var e = Assert.Throws<JsonReaderException>(() =>
        {
            while (reader.Read())
            {
            }
        });

        Assert.Equal((path, line, position), (e.Path, e.LineNumber, e.LinePosition));
        Assert.EndsWith($"Path '{path}', line {line}, position {position}.", e.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("LineNumber:", e.Message, StringComparison.Ordinal);
        Assert.NotNull(e.InnerException);
    }

    [Fact]
    public void Name_the_place_that_a_reading_in_one_go_names()
    {
        var broken = 0;
        for (var seed = 0; seed < 20_000; seed++)
        {
            var json = Break(new RandomJson(seed).Document(), seed);
            if (FailureInOneGo(json) is not { } expected)
            {
                continue;
            }

            broken++;
            using var reader = new Utf8BodyReader(json);
            var e = Assert.Throws<JsonReaderException>(() =>
            {
                while (reader.Read())
                {
                    reader.TryReadFloats(out _);
                }
            });
            Assert.Equal(
                (seed, expected.LineNumber + 1, expected.BytePositionInLine),
                (seed, e.LineNumber, e.LinePosition));
        }

        Assert.True(broken > 10_000);
    }

    [Fact]
    public void Are_failures_to_read_JSON_whatever_the_bytes()
    {
#pragma warning disable CA5394 // Nothing here is secret.
        var random = new Random(1);
        var body = Encoding.UTF8.GetBytes(Whole);
        for (var i = 0; i < 20_000; i++)
        {
            var broken = body.ToArray();
            for (var changes = random.Next(1, 4); changes > 0; changes--)
            {
                broken[random.Next(broken.Length)] = (byte)random.Next(256);
            }

            var e = Record.Exception(() => ReadAll(new Utf8BodyReader(broken)));
            Assert.True(e is null or JsonReaderException or JsonSerializationException, $"Round {i}: {e}");
        }
#pragma warning restore CA5394
    }

    [Theory]
    [InlineData("{} {}")]
    [InlineData("1 2")]
    [InlineData("[]]")]
    [InlineData("null,")]
    public void Tell_what_follows_the_value(string json)
    {
        using var reader = Bodies.Body(json);
        reader.Read();
        reader.Skip();
        Assert.Throws<JsonReaderException>(reader.EnsureEnd);
    }

    [Fact]
    public void Tell_that_a_value_was_not_read_to_its_end()
    {
        using var reader = Bodies.Body("[1]");
        reader.Read();
        Assert.Throws<JsonReaderException>(reader.EnsureEnd);
    }

    private static void ReadAll(JsonReader reader)
    {
        JsonRead.Begin(reader);
        JsonRead.StartObject(reader, "Thing");
        while (JsonRead.NextProperty(reader, out var name))
        {
            _ = name switch
            {
                "_id" => JsonRead.String(reader),
                "n" => JsonRead.Int32(reader),
                "at" => JsonRead.Time(reader),
                "ok" => JsonRead.Boolean(reader),
                "vector" or "odd" => JsonRead.Floats(reader),
                "list" => JsonRead.Array(reader, JsonRead.String),
                "none" => JsonRead.Double(reader),
                "map" => JsonRead.Map(reader, JsonRead.Token),
                _ => (object)JsonRead.Token(reader),
            };
        }

        if (reader is Utf8BodyReader body)
        {
            body.EnsureEnd();
        }
    }

    /// <summary>One byte replaced, in ASCII with no line breaks but "\n", so that all ways of counting agree.</summary>
    private static byte[] Break(string document, int seed)
    {
        var json = Encoding.ASCII.GetBytes(document.Replace('\r', '\n'));
#pragma warning disable CA5394 // Nothing here is secret.
        var random = new Random(seed);
        json[random.Next(json.Length)] = (byte)"x,:]}[\"0\u0001-.\\\n"[random.Next(13)];
#pragma warning restore CA5394
        return json;
    }

    private static System.Text.Json.JsonException? FailureInOneGo(byte[] json)
    {
        var reader = new Utf8JsonReader(json);
        try
        {
            while (reader.Read())
            {
            }

            return null;
        }
        catch (System.Text.Json.JsonException e)
        {
            return string.IsNullOrWhiteSpace(Encoding.ASCII.GetString(json)) ? null : e;
        }
    }
}
