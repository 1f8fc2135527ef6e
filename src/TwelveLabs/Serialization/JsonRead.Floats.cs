using Newtonsoft.Json;

namespace TwelveLabs.Serialization;

internal static partial class JsonRead
{
    /// <summary>Reads a vector: plain numbers of a body in bulk, otherwise token by token.</summary>
    internal static ReadOnlyMemory<float> Floats(JsonReader reader)
    {
        if (IsNull(reader))
        {
            return default;
        }

        if (reader.TokenType != JsonToken.StartArray)
        {
            throw Unexpected(reader, "an array of numbers");
        }

        if (reader is Utf8BodyReader body && body.TryReadFloats(out var values))
        {
            return values;
        }

        var items = new List<float>();
        while (NextItem(reader))
        {
            items.Add(Single(reader) ?? throw Unexpected(reader, Number));
        }

        return items.ToArray();
    }
}
