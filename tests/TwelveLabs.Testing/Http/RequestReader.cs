using System.Globalization;

namespace TwelveLabs.Testing;

/// <summary>Reads the requests of one connection, byte for byte as they come.</summary>
internal sealed class RequestReader(WireReader input, Stream output, CancellationToken cancellationToken)
{
    public required bool AnswersEarly { get; init; }

    public required bool KeepBodies { get; init; }

    public required long? StallAfter { get; init; }

    public required TaskCompletionSource Stalled { get; init; }

    /// <summary>Ends when a body of which no more was read is to be read on.</summary>
    public required Task ReadsOn { get; init; }

    /// <summary>The next request without its body; null when none comes, or something that is no HTTP, such as the greeting of TLS.</summary>
    public async Task<ReceivedCall?> BeginAsync()
    {
        if (await input.ReadLineAsync() is not { } start || start.Split(' ') is not [var method, var target, _] || !method.All(char.IsAsciiLetterUpper))
        {
            return null;
        }

        var headers = new List<(string Name, string Value)>();
        while (await input.ReadLineAsync() is { Length: > 0 } line)
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            headers.Add((line[..colon], line[(colon + 1)..].Trim()));
        }

        return new ReceivedCall(method, target, headers);
    }

    /// <summary>Reads the body; false when the connection is to be cut.</summary>
    public async Task<bool> FinishAsync(ReceivedCall call, long? cutAfter)
    {
        if (call.Header("Expect") is not null)
        {
            if (AnswersEarly)
            {
                return true;
            }

            await output.WriteAsync("HTTP/1.1 100 Continue\r\n\r\n"u8.ToArray(), cancellationToken);
        }

        if (!await (call.IsChunked ? ChunksAsync(call, cutAfter) : BytesAsync(call, call.ContentLength ?? 0, cutAfter)))
        {
            return false;
        }

        call.Complete = true;
        return true;
    }

    private async Task<bool> ChunksAsync(ReceivedCall call, long? cutAfter)
    {
        while (long.Parse(await LineAsync(), NumberStyles.HexNumber, CultureInfo.InvariantCulture) is > 0 and var size)
        {
            if (!await BytesAsync(call, size, cutAfter))
            {
                return false;
            }

            await LineAsync();
        }

        await LineAsync();
        return true;
    }

    private async Task<string> LineAsync() => await input.ReadLineAsync() ?? throw new EndOfStreamException();

    private async Task<bool> BytesAsync(ReceivedCall call, long rest, long? cutAfter)
    {
        while (rest > 0)
        {
            var piece = await input.ReadAsync(rest);
            rest -= piece.Length;
            call.Take(piece.Span, KeepBodies);
            if (call.Length >= StallAfter)
            {
                Stalled.TrySetResult();
                await ReadsOn.WaitAsync(cancellationToken);
            }

            if (call.Length >= cutAfter)
            {
                return false;
            }
        }

        return true;
    }
}
