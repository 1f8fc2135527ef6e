namespace TwelveLabs.Tests.Errors;

/// <summary>What a given client says holds, and what a given handler throws is of the promised kinds.</summary>
public class GivenHandlerTests
{
    [Theory]
    [InlineData(typeof(NotSupportedException))]
    [InlineData(typeof(InvalidOperationException))]
    [InlineData(typeof(ArgumentException))]
    [InlineData(typeof(TimeoutException))]
    [InlineData(typeof(NullReferenceException))]
    public async Task What_a_handler_throws_is_a_ConnectionException(Type type)
    {
        using var handler = new Stub(_ => throw (Exception)Activator.CreateInstance(type, "No.")!);
        var failure = await Assert.ThrowsAsync<ConnectionException>(() => ListAsync(handler));
        Assert.IsType(type, failure.InnerException);
        Assert.Equal("Engines_List", failure.Operation);
    }

    [Fact]
    public async Task A_handler_that_gives_no_response_is_a_ConnectionException()
    {
        using var handler = new Stub(_ => null);
        await Assert.ThrowsAsync<ConnectionException>(() => ListAsync(handler));
    }

    [Fact]
    public async Task The_version_of_a_given_client_and_its_policy_hold()
    {
        (Version, HttpVersionPolicy) sent = default;
        using var handler = new Stub(request =>
        {
            sent = (request.Version, request.VersionPolicy);
            return new HttpResponseMessage { Content = new StringContent("""{"data":[]}""") };
        });
        using var http = new HttpClient(handler) { DefaultRequestVersion = HttpVersion.Version20, DefaultVersionPolicy = HttpVersionPolicy.RequestVersionExact };
        using var client = Connect.To(new Uri("http://127.0.0.1/v1.2"), Connect.Key, options => options.HttpClient = http);
        await client.Engines.ListAsync();
        Assert.Equal((HttpVersion.Version20, HttpVersionPolicy.RequestVersionExact), sent);
    }

    private static async Task ListAsync(HttpMessageHandler handler)
    {
        using var client = Connect.To(new Uri("http://127.0.0.1/v1.2"), Connect.Key, options => options.HttpMessageHandler = handler);
        await client.Engines.ListAsync();
    }

    private sealed class Stub(Func<HttpRequestMessage, HttpResponseMessage?> send) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(send(request)!);
    }
}
