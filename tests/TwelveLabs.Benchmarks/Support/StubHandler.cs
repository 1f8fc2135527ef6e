using System.Net;

namespace TwelveLabs.Benchmarks.Support;

/// <summary>Answers every request with the same body, as a stream and without a network.</summary>
internal sealed class StubHandler(byte[] body, string contentType = "application/json") : HttpMessageHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var content = new StreamContent(new MemoryStream(body));
        content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        content.Headers.ContentLength = body.Length;
        return Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = content, RequestMessage = request });
    }
}
