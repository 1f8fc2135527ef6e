using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using TwelveLabs.Failures;
using TwelveLabs.Json;
using TwelveLabs.Models;

namespace TwelveLabs.Transport;

/// <summary>Reads a response whose status reports success. An error envelope in it is an error all the same.</summary>
internal static class SuccessReader
{
    public static T Read<T>(ReplyBody body, Func<JsonReader, T> read, Exchange exchange)
    {
        T value;
        try
        {
            value = ReplyReader.Read(body, read, exchange);
        }
        catch (ApiResponseException) when (ReplyReader.Envelope(body.Memory) is not null)
        {
            throw Refused(ReplyReader.Envelope(body.Memory)!, exchange);
        }

        return value is IApiModel { Unknown.Count: > 0 } model && Disguised(model) is { } envelope ? throw Refused(envelope, exchange) : value;
    }

    /// <summary>The response of an operation without a value: empty, or any JSON that is no error.</summary>
    public static void Confirm(ReplyBody body, Exchange exchange)
    {
        if (body.IsBlank)
        {
            return;
        }

        ReplyReader.Read(body, JsonRead.Token, exchange);
        if (ReplyReader.Envelope(body.Memory) is { Code: not null } envelope)
        {
            throw Refused(envelope, exchange);
        }
    }

    private static ApiException Refused(ErrorEnvelope envelope, Exchange exchange) => exchange.Run.Protocol.ToException(ErrorReplyFactory.Create(exchange, envelope));

    // A model without required fields takes an envelope for one of its own that has none but unknown fields.
    private static ErrorEnvelope? Disguised(IApiModel model)
    {
        var scalars = new JObject(model.Unknown!.Where(field => field.Value is JValue).Select(field => new JProperty(field.Key, field.Value)));
        using var reader = new JTokenReader(scalars);
        JsonRead.Begin(reader);
        return ErrorEnvelope.Read(reader) is { Code: not null, Message: not null } envelope && IsAllUnknown(model) ? envelope : null;
    }

    private static bool IsAllUnknown(IApiModel model) =>
        JObject.Parse(Encoding.UTF8.GetString(JsonWrite.ToUtf8(model.WriteTo))).Count == model.Unknown!.Count;
}
