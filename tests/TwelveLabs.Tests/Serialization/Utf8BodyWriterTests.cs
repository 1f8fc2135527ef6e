using System.Globalization;
using System.Numerics;
using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace TwelveLabs.Tests.Serialization;

public class Utf8BodyWriterTests
{
    [Fact]
    public void Writes_what_JsonTextWriter_writes()
    {
        for (var seed = 0; seed < 2000; seed++)
        {
            var tree = JToken.ReadFrom(Bodies.Plain(new RandomJson(seed).Document()));
            Assert.Equal((seed, Expected(writer => tree.WriteTo(writer))), (seed, Written(writer => tree.WriteTo(writer))));
        }
    }

    [Fact]
    public void Escapes_each_character_as_JsonTextWriter_does()
    {
        for (var character = 0; character <= char.MaxValue; character++)
        {
            var text = $"a{(char)character}b";
            Assert.Equal((character, Expected(writer => writer.WriteValue(text))), (character, Written(writer => writer.WriteValue(text))));
        }
    }

    [Fact]
    public void Writes_values_of_every_type_that_a_tree_may_hold()
    {
        object?[] values =
        [
            null, "", "Grüße 🎬 \ud800", 'c', true, (byte)1, (sbyte)-1, (short)-2, (ushort)2, -3, 3u, long.MinValue, ulong.MaxValue, 0.1, 1e300, -0.0,
            double.NaN, double.PositiveInfinity, 0.1f, float.NegativeInfinity, 1.50m, BigInteger.Pow(10, 40), new Guid(1, 2, 3, new byte[8]),
            TimeSpan.FromMinutes(1.5), new Uri("https://example.com/a b"), new byte[] { 1, 2, 3 }, new DateTime(2024, 1, 31, 12, 30, 0, DateTimeKind.Utc),
            new DateTimeOffset(2024, 1, 31, 12, 30, 0, TimeSpan.FromHours(2)),
        ];
        void Write(JsonWriter writer)
        {
            writer.WriteStartObject();
            writer.WritePropertyName("a\"b");
            writer.WriteStartArray();
            foreach (var value in values)
            {
                writer.WriteValue(value);
            }

            writer.WriteComment("c");
            writer.WriteRawValue("[ 1e400 ]");
            writer.WriteUndefined();
            writer.WriteStartConstructor("Date");
            writer.WriteValue(1);
            writer.WriteEndConstructor();
            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        Assert.Equal(Expected(Write), Written(Write));
    }

    private static string Written(Action<JsonWriter> write) => Encoding.UTF8.GetString(JsonWrite.ToUtf8(write));

    private static string Expected(Action<JsonWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var writer = new JsonTextWriter(new StreamWriter(bytes, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false))) { Culture = CultureInfo.InvariantCulture })
        {
            write(writer);
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }
}
