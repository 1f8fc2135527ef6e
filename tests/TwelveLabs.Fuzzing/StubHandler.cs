namespace TwelveLabs.Fuzzing;

/// <summary>A service without a network.</summary>
internal sealed class StubHandler : HttpMessageHandler
{
    public Func<HttpResponseMessage> Respond { get; set; } = () => new HttpResponseMessage();

    public TwelveLabsClient CreateClient() => new("tlk_0123456789", new TwelveLabsClientOptions
    {
        HttpMessageHandler = this,
        BaseAddress = new Uri("http://127.0.0.1/v1.2"),
        MaxResponseBytes = 1024 * 1024,
        Retry = new RetryOptions { MaxRetries = 1, BaseDelay = TimeSpan.Zero, MaxRetryAfter = TimeSpan.Zero },
    });

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = Respond();
        response.RequestMessage = request;
        return Task.FromResult(response);
    }
}
