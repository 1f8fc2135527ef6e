using Newtonsoft.Json;
using System.Runtime.CompilerServices;
using TwelveLabs.Transport;

namespace TwelveLabs.Streaming;

/// <summary>Reads a reply of newline-delimited JSON event by event, and knows a whole stream from a broken one.</summary>
internal static class EventStream
{
    public static async IAsyncEnumerable<T> ReadAsync<T>(
        ApiTransport transport, ApiCall call, IApiProtocol protocol, Func<JsonReader, T> read, Func<T, string?> typeOf,
        Func<T, (string? Code, string? Message)> errorOf, string end, string error, [EnumeratorCancellation] CancellationToken cancellationToken)
        where T : class
    {
        using var exchange = await transport.ExchangeAsync(call, protocol, "application/x-ndjson, application/json", cancellationToken).ConfigureAwait(false);
        using var lines = await OpenAsync(exchange, transport).ConfigureAwait(false);
        var ended = false;
        while (await NextAsync(lines, exchange).ConfigureAwait(false) is { } line)
        {
            using var body = ReplyBody.Copy(line);
            exchange.Key.Hide(body.Span);
            var item = ReplyReader.Read(body, read, exchange, lines.LinesBefore);
            var type = typeOf(item);
            if (type == error)
            {
                var (code, message) = errorOf(item);
                throw protocol.ToException(exchange.Error(new ErrorEnvelope { Code = code, Message = message ?? "The service gave no reason." }));
            }

            if (type is null && ReplyReader.Envelope(body.Memory) is { Code: not null } envelope)
            {
                // Seen in the wild: an error that came with status 200 in place of a stream.
                throw protocol.ToException(exchange.Error(envelope));
            }

            ended |= type == end;
            exchange.Timer.Pause();
            yield return item;
            exchange.Timer.Restart();
        }

        if (!ended)
        {
            throw exchange.Broken($"the stream broke off before its '{end}' event.");
        }
    }

    public static async IAsyncEnumerable<T> Pieces<T>(
        IAsyncEnumerable<T> events, Func<T, bool> isPiece, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await foreach (var item in events.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            if (isPiece(item))
            {
                yield return item;
            }
        }
    }

    private static async Task<LineReader> OpenAsync(Exchange exchange, ApiTransport transport)
    {
        try
        {
            var stream = await ReplyBody.OpenAsync(exchange.Response.Content, exchange.Timer.Token).ConfigureAwait(false);
            return new LineReader(stream, transport.MaxResponseBytes, exchange.Timer);
        }
        catch (Exception e) when (ReplyBody.IsBroken(e))
        {
            throw exchange.Explain(e, "the stream");
        }
    }

    private static async Task<ReadOnlyMemory<byte>?> NextAsync(LineReader lines, Exchange exchange)
    {
        try
        {
            return await lines.NextAsync().ConfigureAwait(false);
        }
        catch (Exception e) when (ReplyBody.IsBroken(e))
        {
            throw exchange.Explain(e, "the stream");
        }
    }
}
