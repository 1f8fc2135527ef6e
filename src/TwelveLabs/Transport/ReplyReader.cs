using Newtonsoft.Json;
using TwelveLabs.Json;

namespace TwelveLabs.Transport;

/// <summary>Reads a reply's body as the value that the document promises, or says where it is not.</summary>
internal static class ReplyReader
{
    public static T Read<T>(ReplyBody body, Func<JsonReader, T> read, string operation, HttpResponseMessage response, ApiHeaders headers)
    {
        if (body.Length == 0)
        {
            throw new ApiResponseException(
                $"{operation} succeeded with {(int)response.StatusCode}, but its reply has no body.", response.StatusCode, "", 0, 0, headers);
        }

        try
        {
            return Parse(body.Memory, read);
        }
        catch (JsonException e)
        {
            var (path, line, position) = Place(e);
            var place = path.Length == 0 ? "" : $" at {path}";
            throw new ApiResponseException(
                $"{operation} succeeded with {(int)response.StatusCode}, but its reply is not what the API describes{place}: {e.Message}",
                response.StatusCode, path, line, position, headers, e);
        }
    }

    /// <summary>The error envelope, or null for whatever else a failed reply may hold.</summary>
    public static ErrorEnvelope? Envelope(ReadOnlyMemory<byte> body)
    {
        try
        {
            var envelope = body.Length == 0 ? null : Parse(body, ErrorEnvelope.Read);
            return envelope is { Code: null, Message: null } ? null : envelope;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public static T Parse<T>(ReadOnlyMemory<byte> body, Func<JsonReader, T> read)
    {
        var (reader, ensureEnd) = Open(body);
        using (reader)
        {
            JsonRead.Begin(reader);
            var value = read(reader);
            ensureEnd();
            return value;
        }
    }

    private static (JsonReader Reader, Action EnsureEnd) Open(ReadOnlyMemory<byte> body)
    {
        var reader = new Utf8BodyReader(body);
        return (reader, reader.EnsureEnd);
    }

    private static (string Path, int Line, int Position) Place(JsonException e) => e switch
    {
        JsonReaderException reader => (reader.Path ?? "", reader.LineNumber, reader.LinePosition),
        JsonSerializationException value => (value.Path ?? "", value.LineNumber, value.LinePosition),
        _ => ("", 0, 0),
    };
}
