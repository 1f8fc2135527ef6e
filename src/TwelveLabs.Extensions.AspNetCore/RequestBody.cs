using Microsoft.AspNetCore.Http;

namespace TwelveLabs.AspNetCore;

/// <summary>Reads the raw body of a request, up to a limit.</summary>
internal static class RequestBody
{
    /// <summary>Returns the bytes, or null if there are more than the limit.</summary>
    public static async Task<ReadOnlyMemory<byte>?> ReadAsync(HttpRequest request, int limit, CancellationToken cancellationToken)
    {
        if (request.ContentLength > limit)
        {
            return null;
        }

        var bytes = new byte[(int)Math.Min(request.ContentLength ?? 4096, limit) + 1];
        for (var length = 0; ;)
        {
            var read = await request.Body.ReadAsync(bytes.AsMemory(length), cancellationToken).ConfigureAwait(false);
            length += read;
            if (read == 0)
            {
                return bytes.AsMemory(0, length);
            }

            if (length > limit)
            {
                return null;
            }

            if (length == bytes.Length)
            {
                // One byte more than the limit, so that the end of a body of exactly the limit is detected.
                Array.Resize(ref bytes, (int)Math.Min(length * 2L, limit + 1L));
            }
        }
    }
}
