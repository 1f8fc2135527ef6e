using System.Net;
using System.Text;

namespace TwelveLabs.Fuzzing.Targets;

/// <summary>The status, headers and body of a response: the first byte says which status, the lines until a blank one are headers. Only the exceptions of the client may come of it.</summary>
internal sealed class HeadersTarget : IFuzzTarget
{
    private static readonly int[] Statuses = [200, 429, 503, 400, 401, 403, 404, 409, 204, 201, 302, 417, 500, 100, 299, 600];

    private readonly StubHandler _service = new();
    private readonly TwelveLabsClient _client;

    public HeadersTarget() => _client = _service.CreateClient();

    public IEnumerable<byte[]> Seeds =>
        from status in Enumerable.Range(0, 4)
        from headers in new[]
        {
            "X-Api-Version: 1.2.7\nX-RateLimit-Limit: 50\nX-RateLimit-Remaining: 0\nX-RateLimit-Used: 50\nX-RateLimit-Reset: 1730885460\nContent-Type: application/json",
            "Retry-After: 12\nx-request-id: abc", "Retry-After: 1.5, 7", "Retry-After: Wed, 06 Nov 2024 09:35:30 GMT", "Retry-After: Wednesday, 06-Nov-24 09:35:30 GMT",
            "Retry-After: Wed Nov  6 09:35:30 2024\nContent-Encoding: gzip", "Content-Encoding: br\nContent-Length: 5\nTransfer-Encoding: chunked",
        }
        from body in new[] { """{"data":[]}""", """{"code":"too_many_requests","message":"Wait until 2024-11-06T09:35:30Z."}""", "<html>" }
        select Examples.Of($"{(char)status}{headers}\n\n{body}");

    public void Run(byte[] input)
    {
        if (input.Length > 0)
        {
            _service.Respond = () => Response(input);
            ReadAsync().GetAwaiter().GetResult();
        }
    }

    private async Task ReadAsync()
    {
        try
        {
            var response = await _client.Engines.ListWithResponseAsync();
            _ = $"{response.RateLimit} {response.ApiVersion} {response.Headers.Count} {response.Headers.RequestId}";
        }
        catch (TwelveLabsException e)
        {
            _ = $"{e} {(e as ApiException)?.Response.RetryAfter} {(e as ApiException)?.Response.Headers.Count}";
        }
    }

    private static HttpResponseMessage Response(byte[] input)
    {
        // As the platform's handler gives them: a byte is a character, and no line break is left in a value.
        var text = Encoding.Latin1.GetString(input.AsSpan(1)).Replace("\r", "", StringComparison.Ordinal).Replace("\0", "", StringComparison.Ordinal);
        var end = text.IndexOf("\n\n", StringComparison.Ordinal);
        var body = end < 0 ? "" : text[(end + 2)..];
        var response = new HttpResponseMessage((HttpStatusCode)Statuses[input[0] % Statuses.Length]) { Content = new ByteArrayContent(Encoding.Latin1.GetBytes(body)) };
        foreach (var line in (end < 0 ? text : text[..end]).Split('\n'))
        {
            var at = line.IndexOf(':', StringComparison.Ordinal);
            if (at > 0 && !response.Headers.TryAddWithoutValidation(line[..at], line[(at + 1)..].Trim(' ')))
            {
                response.Content.Headers.TryAddWithoutValidation(line[..at], line[(at + 1)..].Trim(' '));
            }
        }

        return response;
    }
}
