namespace TwelveLabs.Extensions.AI.Tests;

public class ConcurrencyTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public async Task So_many_calls_are_made_at_once_and_no_more(int limit)
    {
        // A client in memory: whatever is not under way when it was asked for is held back by the generator, not by the network.
        using var client = new HeldClient();
        var vectors = client.AsIEmbeddingGenerator(new() { MaxConcurrency = limit }).GenerateAsync(Enumerable.Range(0, 12).Select(i => $"{i}"));

        for (var i = 0; i < limit; i++)
        {
            await client.CalledAsync();
        }

        for (var answered = 0; answered < 12; answered++)
        {
            if (answered > 0 && answered + limit <= 12)
            {
                await client.CalledAsync();
            }

            Assert.Equal(Math.Min(limit + answered, 12), client.Calls.Count);
            client.Calls[answered].SetResult(new EmbeddingResult { TextEmbedding = new() { Segments = [new() { Vector = new float[] { answered } }] } });
        }

        Assert.Equal(Enumerable.Range(0, 12).Select(i => (float)i), (await vectors).Select(vector => vector.Vector.Span[0]));
    }

    [Fact]
    public async Task Vectors_stand_in_the_order_of_the_values_however_the_responses_come()
    {
        var second = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var server = EmbedServer.Start(async call =>
        {
            if (call.Text == "0")
            {
                await second.Task;
            }
            else
            {
                second.SetResult();
            }

            return Echo(call);
        });
        using var client = server.Client;

        var vectors = await client.AsIEmbeddingGenerator().GenerateAsync(["0", "1"]);

        Assert.Equal([0, 1], vectors.Select(vector => vector.Vector.Span[0]));
    }

    [Fact]
    public async Task The_first_failure_ends_the_other_calls_and_comes_as_it_is_with_the_value_it_is_of()
    {
        var waiting = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var server = EmbedServer.Start(async call =>
        {
            if (call.Text == "0")
            {
                waiting.SetResult();
                await Task.Delay(Timeout.Infinite);
            }

            await waiting.Task;
            return EmbedServer.Error("text_too_long", "Too long.");
        });
        using var client = server.Client;

        var failure = await Assert.ThrowsAsync<BadRequestException>(
            () => client.AsIEmbeddingGenerator(new() { MaxConcurrency = 2 }).GenerateAsync(["0", "1", "2", "3"]));

        Assert.Equal(ErrorCodes.TextTooLong, failure.Code);
        Assert.Equal(1, failure.Data[TwelveLabsEmbeddingGenerator.FailedInput]);
        await server.GoneAsync();
        Assert.Equal(["0", "1"], server.Calls.Select(call => call.Text).Order());
    }

    [Fact]
    public async Task The_callers_cancellation_is_his_own_and_hangs_up()
    {
        using var cancellation = new CancellationTokenSource();
        await using var server = EmbedServer.Start(async _ =>
        {
            await cancellation.CancelAsync();
            await Task.Delay(Timeout.Infinite);
            return "";
        });
        using var client = server.Client;

        var failure = await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => client.AsIEmbeddingGenerator().GenerateAsync(["0", "1", "2"], null, cancellation.Token));

        Assert.Equal(cancellation.Token, failure.CancellationToken);
        await server.GoneAsync();
    }

    [Fact]
    public async Task A_call_that_is_cancelled_before_it_began_sends_nothing()
    {
        await using var server = EmbedServer.Start(Echo);
        using var client = server.Client;

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => client.AsIEmbeddingGenerator().GenerateAsync(["0"], null, new CancellationToken(true)));

        Assert.Empty(server.Calls);
    }

    private static string Echo(EmbedCall call) => EmbedServer.Vectors("text", $$"""{"float":[{{call.Text}}]}""");

    /// <summary>A client whose calls are answered by the test, one by one.</summary>
    private sealed class HeldClient : TwelveLabsClient
    {
        private readonly HeldEmbed _embed = new();

        public List<TaskCompletionSource<EmbeddingResult>> Calls => _embed.Calls;

        /// <summary>Ends when another call has come.</summary>
        public async Task CalledAsync() => await _embed.Called.WaitAsync().DefaultTimeout();

        public override EmbedClient Embed => _embed;

        private sealed class HeldEmbed : EmbedClient
        {
            public List<TaskCompletionSource<EmbeddingResult>> Calls { get; } = [];

            public SemaphoreSlim Called { get; } = new(0);

            public override Task<EmbeddingResult> CreateAsync(CreateEmbeddingRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default)
            {
                var answer = new TaskCompletionSource<EmbeddingResult>();
                Calls.Add(answer);
                Called.Release();
                return answer.Task;
            }
        }
    }
}
