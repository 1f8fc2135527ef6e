using Newtonsoft.Json;

namespace TwelveLabs.Serialization;

internal static partial class JsonRead
{
    private const int LongestShown = 60;

    /// <summary>Checks that a required property was found. The reader is at the end of the object.</summary>
    internal static void Require(bool found, JsonReader reader, string model, string property)
    {
        if (!found)
        {
            throw JsonFailure.At(reader, $"Required property '{property}' of {model} is missing or null.");
        }
    }

    /// <summary>Creates the exception for an unexpected current token.</summary>
    internal static JsonSerializationException Unexpected(JsonReader reader, string expected) =>
        JsonFailure.At(reader, $"Expected {expected} but found {Found(reader)}.");

    /// <summary>Creates the exception for a model that is populated. Newtonsoft.Json populates by reflection, and would confuse or omit properties.</summary>
    internal static NotSupportedException NotPopulated(object model) =>
        new($"{model.GetType().Name} cannot be populated from JSON. Deserialize a new one, and copy what you need.");

    private static string Found(JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonToken.StartObject:
                return "an object";
            case JsonToken.StartArray:
                return "an array";
            case JsonToken.Null or JsonToken.Undefined:
                return "null";
            case JsonToken.None:
                return "nothing";
            case JsonToken.String:
                return "the string \"" + Shortened(Text(reader)) + "\"";
            case JsonToken.Integer or JsonToken.Float:
                return "the number " + Shortened(Text(reader));
            case JsonToken.Boolean:
                return Text(reader);
            default:
                return reader.TokenType.ToString();
        }
    }

    private static string Shortened(string text) => text.Length <= LongestShown ? text : text[..LongestShown] + "…";
}
