using System.Diagnostics.CodeAnalysis;

namespace TwelveLabs.Streaming;

/// <summary>Reads a response of newline-delimited JSON event by event, and detects a stream that ends early.</summary>
internal sealed class EventStream<T>(ApiTransport transport, ApiCall call, StreamFormat<T> format, CancellationToken whole)
    : IAsyncEnumerable<T>
{
    // No error envelope is longer; an endless page must not keep the caller from the failure.
    private const int LongestEnvelope = 1024 * 1024;

    public async IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        using var cancellation = new LinkedCancellation(whole, cancellationToken);
        using var attempt = await cancellation.OfCallerAsync(
            transport.OpenAsync(call, "application/x-ndjson, application/json", cancellation.Token)).ConfigureAwait(false);
        using var lines = await cancellation.OfCallerAsync(OpenAsync(attempt)).ConfigureAwait(false);
        for (var first = true; ; first = false)
        {
            var next = NextAsync(lines, attempt);
            if ((next.IsCompletedSuccessfully ? next.Result : await cancellation.OfCallerAsync(next.AsTask()).ConfigureAwait(false)) is not { } line)
            {
                break;
            }

            var body = ResponseBody.Over(line);
            if (!TryRead(body, lines, attempt, out var item, out var fault))
            {
                throw await cancellation.OfCallerAsync(ExplainAsync(fault, body, lines, attempt, first)).ConfigureAwait(false);
            }

            var type = format.TypeOf(item);
            if (type == format.Error)
            {
                var (code, message) = format.ErrorOf(item);
                throw attempt.Failing(ErrorReader.Create(attempt, new ErrorEnvelope { Code = code, Message = message ?? "The service gave no reason." }));
            }

            if (type is null && ResponseReader.SureEnvelope(body.Memory) is { } envelope)
            {
                // Observed in practice: an error with status 200 instead of a stream.
                throw attempt.Failing(ErrorReader.Create(attempt, envelope));
            }

            yield return item;
            if (type == format.End)
            {
                // The stream is complete: a failure of the connection no longer matters.
                yield break;
            }
        }

        throw attempt.Failing(AttemptFailure.BrokenResponse(attempt, $"the stream ended before its '{format.End}' event."));
    }

    private bool TryRead(ResponseBody body, LineReader lines, HttpAttempt attempt, out T item, [NotNullWhen(false)] out Exception? fault)
    {
        try
        {
            (item, fault) = (ResponseReader.Read(body, format.Read, attempt, lines.LinesBefore), null);
            return true;
        }
        catch (Exception e) when (e is OperationCanceledException or ApiResponseException)
        {
            (item, fault) = (default!, e);
            return false;
        }
    }

    private static async Task<Exception> ExplainAsync(Exception fault, ResponseBody body, LineReader lines, HttpAttempt attempt, bool first)
    {
        if (fault is OperationCanceledException)
        {
            return attempt.Failing(AttemptFailure.Translate(attempt, fault, "the stream"));
        }

        if (lines.LacksLineEnding && TruncatedResponse.Is(body.Span, attempt.Response))
        {
            return attempt.Failing(AttemptFailure.BrokenResponse(attempt, "the stream ended in the middle of an event.", fault));
        }

        return first && body.Span[0] == (byte)'{' && await SpreadEnvelopeAsync(body, lines, attempt).ConfigureAwait(false) is { } envelope
            ? attempt.Failing(ErrorReader.Create(attempt, envelope))
            : attempt.Failing(fault);
    }

    // Reads an error that replaces the stream and spans several lines, none of which is JSON by itself.
    private static async Task<ErrorEnvelope?> SpreadEnvelopeAsync(ResponseBody firstLine, LineReader lines, HttpAttempt attempt)
    {
        using var text = new MemoryStream();
        attempt.Timer.LimitRest(ErrorReader.BodyTime);
        var line = firstLine.Segment;
        while (text.Length + line.Count < LongestEnvelope)
        {
            text.Write(line.Array!, line.Offset, line.Count);
            try
            {
                if (await lines.NextAsync().ConfigureAwait(false) is not { } next)
                {
                    break;
                }

                line = next;
            }
            catch (Exception e) when (!e.IsFatal())
            {
                var explained = AttemptFailure.Translate(attempt, e, "the stream");
                if (explained is not TwelveLabsException)
                {
                    throw attempt.Failing(explained);
                }

                // The lines received so far must suffice.
                break;
            }
        }

        var bytes = text.ToArray();
        attempt.Redactor.Redact(bytes);
        return ResponseReader.SureEnvelope(bytes);
    }

    private async Task<LineReader> OpenAsync(HttpAttempt attempt)
    {
        try
        {
            attempt.EnsureDecodable();
            var stream = await ResponseBody.OpenAsync(attempt.Response.Content, attempt.Timer.Token).ConfigureAwait(false);
            return new LineReader(transport.Options.MaxResponseBytes, (buffer, offset) => ReadAsync(attempt, stream, buffer, offset));
        }
        catch (Exception e) when (!e.IsFatal())
        {
            throw attempt.Failing(AttemptFailure.Translate(attempt, e, "the stream"));
        }
    }

    private static async ValueTask<int> ReadAsync(HttpAttempt attempt, Stream stream, byte[] buffer, int offset)
    {
        var count = await attempt.ReadAsync(stream, buffer, offset).ConfigureAwait(false);
        attempt.Timer.Pause();
        return count;
    }

    private static async ValueTask<ArraySegment<byte>?> NextAsync(LineReader lines, HttpAttempt attempt)
    {
        try
        {
            // Buffered lines must not hide that the call is over.
            attempt.Timer.Token.ThrowIfCancellationRequested();
            return await lines.NextAsync().ConfigureAwait(false);
        }
        catch (Exception e) when (!e.IsFatal())
        {
            throw attempt.Failing(AttemptFailure.Translate(attempt, e, "the stream"));
        }
    }
}
