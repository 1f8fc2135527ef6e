using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using TwelveLabs.Models;

namespace TwelveLabs.Json;

/// <content>What generated code asks for when it writes more than a single value.</content>
internal static partial class JsonWrite
{
    internal static void Unknown(JsonWriter writer, Dictionary<string, JToken?>? members)
    {
        if (members is null)
        {
            return;
        }

        foreach (var member in members)
        {
            writer.WritePropertyName(member.Key);
            Token(writer, member.Value);
        }
    }

    /// <summary>The free members of an object, beside those that have a name in the document.</summary>
    internal static void Free<T>(JsonWriter writer, Dictionary<string, T>? members)
        where T : struct, IFilter
    {
        if (members is null)
        {
            return;
        }

        foreach (var member in members)
        {
            writer.WritePropertyName(member.Key);
            member.Value.WriteTo(writer);
        }
    }

    internal static void Token(JsonWriter writer, JToken? token)
    {
        if (token is null)
        {
            writer.WriteNull();
        }
        else
        {
            token.WriteTo(writer);
        }
    }

    /// <summary>An object that holds nothing but its text goes out as that text.</summary>
    internal static void TextOr(JsonWriter writer, IApiModel value, string? text)
    {
        if (text is not null && IsTextAlone(value))
        {
            writer.WriteValue(text);
        }
        else
        {
            value.WriteTo(writer);
        }
    }

    private static bool IsTextAlone(IApiModel value)
    {
        using var counter = new JTokenWriter();
        value.WriteTo(counter);
        return counter.Token is JObject { Count: 1 };
    }
}
