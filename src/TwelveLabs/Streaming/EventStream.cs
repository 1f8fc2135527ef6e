using TwelveLabs.Failures;
using TwelveLabs.Transport;

namespace TwelveLabs.Streaming;

/// <summary>Reads a reply of newline-delimited JSON event by event, and knows a whole stream from a broken one.</summary>
internal sealed class EventStream<T>(ApiTransport transport, ApiCall call, IApiProtocol protocol, StreamFormat<T> format, CancellationToken whole)
    : IAsyncEnumerable<T>
{
    // No envelope is longer; a page without end must not keep the caller from the failure.
    private const int LongestEnvelope = 1024 * 1024;

    public async IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        using var cancellation = new TwoTokens(whole, cancellationToken);
        using var exchange = await cancellation.OfCallerAsync(
            transport.ExchangeAsync(call, protocol, "application/x-ndjson, application/json", cancellation.Token)).ConfigureAwait(false);
        using var lines = await cancellation.OfCallerAsync(OpenAsync(exchange)).ConfigureAwait(false);
        for (var first = true; await cancellation.OfCallerAsync(NextAsync(lines, exchange)).ConfigureAwait(false) is { } line; first = false)
        {
            using var body = ReplyBody.Copy(line);
            var item = await cancellation.OfCallerAsync(ReadAsync(body, lines, exchange, first)).ConfigureAwait(false);
            var type = format.TypeOf(item);
            if (type == format.Error)
            {
                var (code, message) = format.ErrorOf(item);
                throw exchange.Failing(protocol.ToException(ErrorReplyFactory.Create(exchange, new ErrorEnvelope { Code = code, Message = message ?? "The service gave no reason." })));
            }

            if (type is null && ReplyReader.SureEnvelope(body.Memory) is { } envelope)
            {
                // Seen in the wild: an error that came with status 200 in place of a stream.
                throw exchange.Failing(protocol.ToException(ErrorReplyFactory.Create(exchange, envelope)));
            }

            exchange.Timer.Pause();
            yield return item;
            if (type == format.End)
            {
                // All is said: what becomes of the connection now is nobody's concern.
                yield break;
            }

            exchange.Timer.Restart();
        }

        throw exchange.Failing(AttemptFailure.Broken(exchange, $"the stream broke off before its '{format.End}' event."));
    }

    private async Task<T> ReadAsync(ReplyBody body, LineReader lines, Exchange exchange, bool first)
    {
        try
        {
            return ReplyReader.Read(body, format.Read, exchange, lines.LinesBefore);
        }
        catch (OperationCanceledException e)
        {
            throw exchange.Failing(AttemptFailure.Translate(exchange, e, "the stream"));
        }
        catch (ApiResponseException e)
        {
            if (first && body.Span[0] == (byte)'{' && await SpreadEnvelopeAsync(body, lines, exchange).ConfigureAwait(false) is { } envelope)
            {
                throw exchange.Failing(protocol.ToException(ErrorReplyFactory.Create(exchange, envelope)));
            }

            exchange.Failing(e);
            throw;
        }
    }

    // An error in place of a stream that stands on several lines, of which none is JSON by itself.
    private static async Task<ErrorEnvelope?> SpreadEnvelopeAsync(ReplyBody firstLine, LineReader lines, Exchange exchange)
    {
        using var text = new MemoryStream();
        exchange.Timer.LimitRest(Exchange.ErrorBodyTime);
        ReadOnlyMemory<byte>? line = firstLine.Memory;
        while (line is { } next && text.Length + next.Length < LongestEnvelope)
        {
            text.Write(next.ToArray(), 0, next.Length);
            try
            {
                line = await lines.NextAsync().ConfigureAwait(false);
            }
            catch (Exception e) when (!e.IsFatal())
            {
                var explained = AttemptFailure.Translate(exchange, e, "the stream");
                if (explained is not TwelveLabsException)
                {
                    throw exchange.Failing(explained);
                }

                // What came is what there is to go by.
                break;
            }
        }

        var bytes = text.ToArray();
        exchange.Redactor.Redact(bytes);
        return ReplyReader.SureEnvelope(bytes);
    }

    private async Task<LineReader> OpenAsync(Exchange exchange)
    {
        try
        {
            exchange.EnsureDecodable();
            var stream = await ReplyBody.OpenAsync(exchange.Response.Content, exchange.Timer.Token).ConfigureAwait(false);
            return new LineReader(stream, transport.MaxResponseBytes, exchange.Timer);
        }
        catch (Exception e) when (!e.IsFatal())
        {
            throw exchange.Failing(AttemptFailure.Translate(exchange, e, "the stream"));
        }
    }

    private static async Task<ReadOnlyMemory<byte>?> NextAsync(LineReader lines, Exchange exchange)
    {
        try
        {
            // Lines that are at hand must not hide that the call is over.
            exchange.Timer.Token.ThrowIfCancellationRequested();
            return await lines.NextAsync().ConfigureAwait(false);
        }
        catch (Exception e) when (!e.IsFatal())
        {
            throw exchange.Failing(AttemptFailure.Translate(exchange, e, "the stream"));
        }
    }
}
