using System.Text;
using TwelveLabs.Contract.Recording;

namespace TwelveLabs.Contract.Replay;

/// <summary>Plays a recorded reply: at its time, in its chunks, and as far as it went.</summary>
internal static class ReplyWriter
{
    /// <summary>Writes the reply; false when the connection is to be dropped.</summary>
    public static async Task<bool> PlayAsync(Stream stream, JObject reply, ReplayClock clock)
    {
        if (reply["delayMs"] is { } delay)
            clock.Advance(TimeSpan.FromMilliseconds((double)delay));

        var cut = (string?)reply["cut"];
        if (cut == "before")
            return false;

        var chunks = Reply.Chunks(reply) ?? (cut is null ? null : [Reply.Body(reply)]);
        await stream.WriteAsync(Head(reply, chunks));
        // An empty chunk would say that the body is whole.
        foreach (var chunk in (chunks ?? []).Where(chunk => chunk.Length > 0))
        {
            await stream.WriteAsync(Encoding.ASCII.GetBytes(chunk.Length.ToString("x", CultureInfo.InvariantCulture) + "\r\n"));
            await stream.WriteAsync(chunk);
            await stream.WriteAsync("\r\n"u8.ToArray());
            if (reply["chunkGapMs"] is { } gap)
                clock.Advance(TimeSpan.FromMilliseconds((double)gap));
        }

        if (cut is not null)
            return cut == "mid" ? false : throw new InvalidOperationException($"A reply is cut in a way that the replay does not know: {cut}.");

        await stream.WriteAsync(chunks is null ? Whole(reply) : "0\r\n\r\n"u8.ToArray());
        return true;
    }

    private static byte[] Whole(JObject reply) => Reply.Status(reply) == 204 ? [] : Reply.Body(reply);

    private static byte[] Head(JObject reply, IReadOnlyList<byte[]>? chunks)
    {
        var head = new StringBuilder().Append(CultureInfo.InvariantCulture, $"HTTP/1.1 {Reply.Status(reply)} Recorded\r\n");
        foreach (var header in (JObject?)reply["headers"] ?? [])
            head.Append(CultureInfo.InvariantCulture, $"{header.Key}: {header.Value}\r\n");

        if (chunks is not null)
            head.Append("Transfer-Encoding: chunked\r\n");
        else if (Reply.Status(reply) != 204)
            head.Append(CultureInfo.InvariantCulture, $"Content-Length: {Whole(reply).Length}\r\n");

        return Encoding.ASCII.GetBytes(head.Append("\r\n").ToString());
    }
}
