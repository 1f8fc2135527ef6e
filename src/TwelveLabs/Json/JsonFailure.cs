using System.Globalization;
using Newtonsoft.Json;

namespace TwelveLabs.Json;

/// <summary>Failures to read JSON, each telling what was wrong and where: path, line and position.</summary>
internal static class JsonFailure
{
    private const int LongestPath = 300;

    internal static JsonSerializationException At(JsonReader reader, string message, Exception? inner = null)
    {
        var (line, position) = reader is IJsonLineInfo info && info.HasLineInfo()
            ? (info.LineNumber, info.LinePosition)
            : (0, 0);
        var path = PathOf(reader);
        return new JsonSerializationException(Message(message, path, line, position), path, line, position, inner);
    }

    /// <summary>The path of the current token; of one in a thousand arrays its beginning.</summary>
    internal static string PathOf(JsonReader reader)
    {
        var path = reader.Path;
        return path.Length <= LongestPath ? path : path[..LongestPath] + "…";
    }

    /// <summary>The message with its place, in the words of Newtonsoft.Json.</summary>
    internal static string Message(string message, string path, int line, int position)
    {
        var place = line > 0
            ? string.Format(CultureInfo.InvariantCulture, ", line {0}, position {1}", line, position)
            : "";
        return $"{message} Path '{path}'{place}.";
    }
}
