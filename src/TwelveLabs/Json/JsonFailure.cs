using System.Globalization;
using Newtonsoft.Json;

namespace TwelveLabs.Json;

/// <summary>Failures to read JSON, each telling what was wrong and where: path, line and position.</summary>
internal static class JsonFailure
{
    internal static JsonSerializationException At(JsonReader reader, string message, Exception? inner = null)
    {
        var (line, position) = reader is IJsonLineInfo info && info.HasLineInfo()
            ? (info.LineNumber, info.LinePosition)
            : (0, 0);
        message = Message(message, reader.Path, line, position);
        return new JsonSerializationException(message, reader.Path, line, position, inner);
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
