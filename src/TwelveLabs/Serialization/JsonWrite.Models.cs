using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace TwelveLabs.Serialization;

/// <content>What generated code asks for when it writes more than a single value.</content>
internal static partial class JsonWrite
{
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
        else if (token is JContainer)
        {
            // A tree's own way to write itself is recursion, which a deep one brings to the end of the stack.
            using var reader = token.CreateReader();
            reader.MaxDepth = null;
            writer.WriteToken(reader);
        }
        else
        {
            token.WriteTo(writer);
        }
    }

    /// <summary>A member that JSON cannot hold: to leave it out would lose it in silence.</summary>
    internal static void File(FileUpload? value, string member)
    {
        if (value is not null)
        {
            throw new JsonSerializationException(
                $"{member} is a file, which cannot be written as JSON. Send the request with the client, or serialize it without the file.");
        }
    }

    /// <summary>An object that holds nothing but its text goes out as that text.</summary>
    internal static void TextOr(JsonWriter writer, string name, ApiModel? value, string? text)
    {
        if (value is null)
        {
            return;
        }

        if (text is not null && IsTextAlone(value))
        {
            Text(writer, name, text);
        }
        else
        {
            Model(writer, name, value);
        }
    }

    private static bool IsTextAlone(ApiModel value)
    {
        using var counter = new JTokenWriter();
        value.WriteTo(counter);
        return counter.Token is JObject { Count: 1 };
    }
}
