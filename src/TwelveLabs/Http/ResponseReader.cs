using Newtonsoft.Json;

namespace TwelveLabs.Http;

/// <summary>Reads a response body as the value that the OpenAPI document describes, or reports where it differs.</summary>
internal static class ResponseReader
{
    /// <param name="body">The body.</param>
    /// <param name="read">Reads the value.</param>
    /// <param name="attempt">The attempt that received the body.</param>
    /// <param name="linesBefore">The number of lines of the response before the body, if it is an event of a stream.</param>
    public static T Read<T>(ResponseBody body, Func<JsonReader, T> read, HttpAttempt attempt, int linesBefore = 0)
    {
        var status = attempt.Response.StatusCode;
        if (body.Length == 0)
        {
            throw attempt.Exceptions.Response(status, attempt.Headers, $"the response ({(int)status}) has no body.");
        }

        try
        {
            return Parse(body.Memory, read, attempt.Outer);
        }
        catch (JsonException) when (attempt.Redactor.Redact(body.Span))
        {
            // The message quotes the body, so it is created again from the body without the key.
            return Read(body, read, attempt, linesBefore);
        }
        catch (JsonException e)
        {
            var (path, line, position) = Place(e);
            var place = path.Length == 0 ? "" : $" at {path}";
            throw attempt.Exceptions.Response(
                status, attempt.Headers, $"the response ({(int)status}) is not what the API describes{place}: {e.Message}{JsonBeginning.Hint(body.Span)}",
                path, line + linesBefore, position, e);
        }
    }

    /// <summary>Returns the error envelope, or null for any other content of a failed response.</summary>
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

    /// <summary>Returns the error envelope, in the current or the older form, of a response whose status reports no error; otherwise null.</summary>
    public static ErrorEnvelope? SureEnvelope(ReadOnlyMemory<byte> body) =>
        Envelope(body) is { } envelope and ({ Code: not null } or { ErrorCode: not null }) ? envelope : null;

    public static T Parse<T>(ReadOnlyMemory<byte> body, Func<JsonReader, T> read, CancellationToken cancellationToken = default)
    {
        using var reader = new Utf8BodyReader(body, cancellationToken);
        JsonRead.Begin(reader);
        var value = read(reader);
        reader.EnsureEnd();
        return value;
    }

    public static (string Path, int Line, int Position) Place(JsonException e) => e switch
    {
        JsonReaderException reader => (reader.Path ?? "", reader.LineNumber, reader.LinePosition),
        JsonSerializationException value => (value.Path ?? "", value.LineNumber, value.LinePosition),
        _ => ("", 0, 0),
    };
}
