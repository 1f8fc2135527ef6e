using Microsoft.AspNetCore.Http;

namespace TwelveLabs.AspNetCore;

/// <summary>Reads a request's body as it is, and no more of it than is allowed.</summary>
internal static class RequestBody
{
    /// <summary>The bytes, or null when there are more than the limit.</summary>
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
                // One more than the limit, so that a body of just the limit is seen to end.
                Array.Resize(ref bytes, (int)Math.Min(length * 2L, limit + 1L));
            }
        }
    }
}
