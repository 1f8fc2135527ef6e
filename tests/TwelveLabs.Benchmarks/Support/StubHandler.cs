using System.Net;

namespace TwelveLabs.Benchmarks.Support;

/// <summary>Answers requests with a body, as a stream and without a network.</summary>
internal sealed class StubHandler(Func<byte[]> next, string contentType = "application/json") : HttpMessageHandler
{
    public StubHandler(byte[] body, string contentType = "application/json")
        : this(() => body, contentType)
    {
    }

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = next();
        var content = new StreamContent(new MemoryStream(body));
        content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        content.Headers.ContentLength = body.Length;
        return Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = content, RequestMessage = request });
    }
}
