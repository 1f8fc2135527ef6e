using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace TwelveLabs.Serialization;

/// <content>Methods for generated code that write more than a single value.</content>
internal static partial class JsonWrite
{
    /// <summary>Writes the user-defined properties of an object, in addition to those that the document defines.</summary>
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

    /// <summary>Rejects a file, which JSON cannot hold: to omit it would lose it silently.</summary>
    internal static void File(FileUpload? value, string member)
    {
        if (value is not null)
        {
            throw new JsonSerializationException(
                $"{member} is a file, which cannot be written as JSON. Send the request with the client, or serialize it without the file.");
        }
    }

    /// <summary>Writes an object, or only its text if it has nothing else.</summary>
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
