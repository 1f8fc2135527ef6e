using System.Text;
using Newtonsoft.Json;

namespace TwelveLabs.Tests.Serialization;

/// <summary>The readers that the tests compare, each over the same text.</summary>
internal static class Bodies
{
    public static Utf8BodyReader Body(string json) => new(Encoding.UTF8.GetBytes(json));

    public static JsonTextReader Plain(string json) =>
        new(new StringReader(json)) { DateParseHandling = DateParseHandling.None };

    /// <summary>Reads the whole of one value with <paramref name="read"/>.</summary>
    public static T Read<T>(string json, Func<JsonReader, T> read)
    {
        var reader = Body(json);
        JsonRead.Begin(reader);
        var value = read(reader);
        reader.EnsureEnd();
        return value;
    }

    /// <summary>The same through Newtonsoft's own reader, as a converter of a model gets it.</summary>
    public static T ReadPlain<T>(string json, Func<JsonReader, T> read)
    {
        using var reader = Plain(json);
        JsonRead.Begin(reader);
        return read(reader);
    }
}
