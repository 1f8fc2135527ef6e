using System.Text;

namespace TwelveLabs.Tests.Serialization;

/// <summary>A call that ends while its response is parsed does not parse on.</summary>
public class ParsingCancellationTests
{
    private static readonly string Many = string.Join(',', Enumerable.Repeat("1", 100_000));

    public static TheoryData<string> Bodies => new($$"""{"data":[],"x":[{{Many}}]}""", $$"""{"data":[{"_id":"e","x":[NaN,{{Many}}]}]}""", """{"data":[]}""");

    [Theory]
    [MemberData(nameof(Bodies))]
    public async Task The_callers_token_ends_it(string body)
    {
        using var source = new CancellationTokenSource();
        using var client = Client(body, source.Cancel);
        var failure = await Assert.ThrowsAsync<OperationCanceledException>(() => client.Engines.ListAsync(cancellationToken: source.Token));
        Assert.Equal(source.Token, failure.CancellationToken);
    }

    [Fact]
    public async Task The_limit_on_the_whole_call_ends_it()
    {
        var clock = new FakeTimeProvider();
        using var client = Client($$"""{"data":[],"x":[{{Many}}]}""", () => clock.Advance(TimeSpan.FromSeconds(5)), clock);
        var failure = await Assert.ThrowsAsync<RequestTimeoutException>(() => client.Engines.ListAsync(new RequestOptions { TotalTimeout = TimeSpan.FromSeconds(5) }));
        Assert.Equal(nameof(RequestOptions.TotalTimeout), failure.LimitName);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{\"x\":[")]
    [InlineData("{\"float\":[")]
    public void It_is_looked_at_again_and_again_within_a_value(string open)
    {
        using var source = new CancellationTokenSource();
        var body = Encoding.UTF8.GetBytes(open + Many);
        Assert.Throws<OperationCanceledException>(() => ResponseReader.Parse(
            body,
            reader =>
            {
                source.Cancel();
                return open == "[" ? TwelveLabs.Serialization.JsonRead.Floats(reader).Length : (object)EmbeddingSegment.Read(reader);
            },
            source.Token));
    }

    private static TwelveLabsClient Client(string body, Action atEnd, TimeProvider? clock = null) => new(Connect.Key, new TwelveLabsClientOptions
    {
        BaseAddress = new Uri("https://api.example/v1.2"),
        Retry = RetryOptions.None,
        TimeProvider = clock ?? new FakeTimeProvider(),
        HttpMessageHandler = new Handler(body, atEnd),
    });

    /// <summary>Gives the body, and says so when all of it was read.</summary>
    private sealed class Handler(string body, Action atEnd) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(new HttpResponseMessage { Content = new StreamContent(new Ending(Encoding.UTF8.GetBytes(body), atEnd)) });
    }

    private sealed class Ending(byte[] body, Action atEnd) : MemoryStream(body)
    {
#if NET
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => new(Next(Read(buffer.Span)));
#endif

        public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => Task.FromResult(Next(Read(buffer, offset, count)));

        private int Next(int read)
        {
            if (read == 0)
            {
                atEnd();
            }

            return read;
        }
    }
}
