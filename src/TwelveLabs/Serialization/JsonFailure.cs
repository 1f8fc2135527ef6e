using System.Globalization;
using Newtonsoft.Json;

namespace TwelveLabs.Serialization;

/// <summary>Creates the exceptions of failed reads of JSON, which state what was wrong and where: path, line and position.</summary>
internal static class JsonFailure
{
    private const int LongestPath = 300;
    private const int LongestMessage = 1000;

    internal static JsonSerializationException At(JsonReader reader, string message, Exception? inner = null)
    {
        var (line, position) = reader is IJsonLineInfo info && info.HasLineInfo()
            ? (info.LineNumber, info.LinePosition)
            : (0, 0);
        var path = PathOf(reader);
        return new JsonSerializationException(Message(message, path, line, position), path, line, position, inner);
    }

    /// <summary>Returns the path of the current token; only the beginning if it is long, such as in a thousand nested arrays.</summary>
    internal static string PathOf(JsonReader reader)
    {
        var path = reader.Path;
        return path.Length <= LongestPath ? path : path[..LongestPath] + "…";
    }

    /// <summary>
    /// Converts a failure to the exception of System.Text.Json. If the value is not the whole document, the path is omitted: the serializer
    /// adds the path of the value, and the message has the path in the value.
    /// </summary>
    internal static System.Text.Json.JsonException ForSystemTextJson(JsonException e, bool isDocument)
    {
        var (path, line, position) = ResponseReader.Place(e);
        var place = Message("", path, line, position);
        var message = e.Message.EndsWith(place, StringComparison.Ordinal) ? e.Message[..^place.Length] : e.Message;
        var full = path.Length == 0 || path[0] == '[' ? "$" + path : "$." + path;
        return isDocument
            ? new($"{message} Path: {full}.", full, null, null, e)
            : new($"{message} Path in the value: {full}.", e);
    }

    /// <summary>Appends the path and position to the message, in the format of Newtonsoft.Json.</summary>
    internal static string Message(string message, string path, int line, int position)
    {
        var place = line > 0
            ? string.Format(CultureInfo.InvariantCulture, ", line {0}, position {1}", line, position)
            : "";
        return $"{DisplayText.Of(message, LongestMessage)} Path '{DisplayText.Of(path, LongestPath)}'{place}.";
    }
}
