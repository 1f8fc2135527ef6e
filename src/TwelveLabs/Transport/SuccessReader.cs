using Newtonsoft.Json;
using TwelveLabs.Failures;
using TwelveLabs.Json;
using TwelveLabs.Models;

namespace TwelveLabs.Transport;

/// <summary>Reads a response whose status reports success. An error envelope in it is an error all the same.</summary>
internal static class SuccessReader
{
    // No envelope is longer.
    private const int LongestEnvelope = 1024 * 1024;

    public static T Read<T>(ReplyBody body, Func<JsonReader, T> read, Exchange exchange)
    {
        T value;
        try
        {
            value = ReplyReader.Read(body, read, exchange);
        }
        catch (OperationCanceledException e)
        {
            throw AttemptFailure.Translate(exchange, e, "the reply's body");
        }
        catch (ApiResponseException e) when (MayBeCut(body, exchange.Response) && JsonBeginning.IsCut(body.Span))
        {
            throw AttemptFailure.Broken(exchange, "the response ended in the middle of its JSON.", e);
        }
        catch (ApiResponseException) when (ReplyReader.Envelope(body.Memory) is not null)
        {
            throw Refused(ReplyReader.Envelope(body.Memory)!, exchange);
        }

        return value is IApiModel { Unknown: { } unknown } model && Disguised(unknown, model) is { } envelope ? throw Refused(envelope, exchange) : value;
    }

    /// <summary>The response of an operation without a value: empty, or any JSON that is no error.</summary>
    public static void Confirm(ReplyBody body, Exchange exchange)
    {
        if (body.IsBlank)
        {
            return;
        }

        ReplyReader.Read(body, JsonRead.Skip, exchange);
        if (ReplyReader.SureEnvelope(body.Memory) is { } envelope)
        {
            throw Refused(envelope, exchange);
        }
    }

    // Only the end of the connection ended it, or of compressed data, which may have lost its own.
    private static bool MayBeCut(ReplyBody body, HttpResponseMessage response) => ContentDecoder.IsEncoded(response.Content)
        ? response.Content.Headers.ContentLength != 0
        : body.Length > 0 && response is { Version.Major: < 2, Content.Headers.ContentLength: null, Headers.TransferEncodingChunked: not true };

    private static ApiException Refused(ErrorEnvelope envelope, Exchange exchange) => exchange.Run.Protocol.ToException(ErrorReplyFactory.Create(exchange, envelope));

    // A model without required fields takes an envelope for one of its own that has none but unknown fields.
    private static ErrorEnvelope? Disguised(LazyJsonDictionary unknown, IApiModel model) =>
        unknown.Unread.Length is > 0 and <= LongestEnvelope
        && ReplyReader.SureEnvelope(unknown.Unread) is { Message: not null } envelope
        && new LazyJsonDictionary(JsonWrite.ToUtf8(model.WriteTo)).Count == unknown.Count
            ? envelope
            : null;
}
