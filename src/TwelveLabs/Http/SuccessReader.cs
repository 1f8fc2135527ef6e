using Newtonsoft.Json;

namespace TwelveLabs.Http;

/// <summary>Reads a response whose status reports success. An error envelope in it is still an error.</summary>
internal static class SuccessReader
{
    // No envelope is longer.
    private const int LongestEnvelope = 1024 * 1024;

    public static T Read<T>(ResponseBody body, Func<JsonReader, T> read, HttpAttempt attempt)
    {
        T value;
        try
        {
            value = ResponseReader.Read(body, read, attempt);
        }
        catch (OperationCanceledException e)
        {
            throw AttemptFailure.Translate(attempt, e, "the response's body");
        }
        catch (ApiResponseException e) when (TruncatedResponse.Is(body.Span, attempt.Response))
        {
            throw Truncated(attempt, e);
        }
        catch (ApiResponseException) when (ResponseReader.Envelope(body.Memory) is not null)
        {
            throw Refused(ResponseReader.Envelope(body.Memory)!, attempt);
        }

        return value is ApiModel { Unknown: { } unknown } model && Disguised(unknown, model) is { } envelope ? throw Refused(envelope, attempt) : value;
    }

    /// <summary>Validates the response of an operation without a value: empty, or any JSON that is not an error.</summary>
    public static void Confirm(ResponseBody body, HttpAttempt attempt)
    {
        if (body.IsBlank)
        {
            return;
        }

        try
        {
            ResponseReader.Read(body, JsonRead.Skip, attempt);
        }
        catch (ApiResponseException e) when (TruncatedResponse.Is(body.Span, attempt.Response))
        {
            throw Truncated(attempt, e);
        }

        if (ResponseReader.SureEnvelope(body.Memory) is { } envelope)
        {
            throw Refused(envelope, attempt);
        }
    }

    private static ConnectionException Truncated(HttpAttempt attempt, ApiResponseException cause) =>
        AttemptFailure.BrokenResponse(attempt, "the response ended in the middle of its JSON.", cause);

    private static ApiException Refused(ErrorEnvelope envelope, HttpAttempt attempt) => ErrorReader.Create(attempt, envelope);

    // A model without required fields reads an envelope as an instance that has only unknown fields.
    private static ErrorEnvelope? Disguised(LazyJsonDictionary unknown, ApiModel model) =>
        unknown.Unread.Length is > 0 and <= LongestEnvelope
        && ResponseReader.SureEnvelope(unknown.Unread) is { Message: not null } envelope
        && new LazyJsonDictionary(JsonWrite.ToUtf8(model.WriteTo)).Count == unknown.Count
            ? envelope
            : null;
}
