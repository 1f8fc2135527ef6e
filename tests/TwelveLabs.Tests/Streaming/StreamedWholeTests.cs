namespace TwelveLabs.Tests.Streaming;

/// <summary>What a stream comes to is the response that would have come without one.</summary>
public class StreamedWholeTests
{
    private const string Start = """{"event_type":"stream_start","metadata":{"generation_id":"g"}}""";
    private const string End = """{"event_type":"stream_end","metadata":{"generation_id":"g2","usage":{"output_tokens":42}}}""";

    private static readonly ScriptedResponse Whole = ScriptedResponse.Lines(
        Start, StreamTextTests.Piece("Grüße, "), """{"event_type":"heartbeat","text":"no piece"}""", StreamTextTests.Piece("世界 🎬"), End);

    [Fact]
    public async Task The_whole_can_be_had_without_the_pieces()
    {
        await using var server = new ScriptedServer(Whole);
        using var client = Connect.To(server);
        var stream = client.Generate.StreamTextAsync(StreamTextTests.Request);
        Assert.Empty(server.Calls);

        var whole = await stream.AggregateAsync();

        Assert.Equal(("g2", "Grüße, 世界 🎬", 42), (whole.Id, whole.Data, whole.Usage!.OutputTokens));
        Assert.Same(whole, stream.Result);
        Assert.True((bool?)server.Call.Json["stream"]);
    }

    [Fact]
    public async Task The_whole_is_there_when_the_pieces_were_enumerated()
    {
        await using var server = new ScriptedServer(Whole);
        using var client = Connect.To(server);
        var stream = client.Generate.StreamTextAsync(StreamTextTests.Request);
        var text = "";
        await foreach (var piece in stream)
        {
            Assert.Null(stream.Result);
            text += piece.Text;
        }

        Assert.Equal(("Grüße, 世界 🎬", text), (text, stream.Result!.Data));
        Assert.Equal("g2", stream.Result.Id);
        Assert.Single(server.Calls);
    }

    [Fact]
    public async Task Each_reading_makes_a_whole_of_its_own()
    {
        await using var server = new ScriptedServer(Whole, ScriptedResponse.Lines(Start, """{"event_type":"stream_end"}"""));
        using var client = Connect.To(server);
        var stream = client.Generate.StreamTextAsync(StreamTextTests.Request);
        var first = await stream.AggregateAsync();
        var second = await stream.AggregateAsync();
        Assert.Equal(("Grüße, 世界 🎬", ""), (first.Data, second.Data));
        Assert.Equal(("g", null), (second.Id, second.Usage));
        Assert.Same(second, stream.Result);
    }

    [Fact]
    public async Task A_stream_that_was_left_or_cut_or_failed_comes_to_nothing()
    {
        await using var server = new ScriptedServer(
            Whole, ScriptedResponse.Lines(Start, StreamTextTests.Piece("a")), ScriptedResponse.Lines(Start, """{"event_type":"stream_error","error":{"code":"token_limit_exceeded","message":"m"}}"""));
        using var client = Connect.To(server);
        var stream = client.Generate.StreamTextAsync(StreamTextTests.Request);
        await foreach (var _ in stream)
        {
            break;
        }

        Assert.Null(stream.Result);
        await Assert.ThrowsAsync<ConnectionException>(() => stream.AggregateAsync());
        Assert.Equal(ErrorCodes.TokenLimitExceeded, (await Assert.ThrowsAnyAsync<ApiException>(() => stream.AggregateAsync())).Code);
        Assert.Null(stream.Result);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Cancellation_closes_the_connection_and_bears_the_token_that_was_cancelled(bool second)
    {
        await using var server = new ScriptedServer(ScriptedResponse.Stream($"{Start}\n") with { Ending = Ending.Stall });
        var clock = new WatchedClock();
        using var client = Connect.To(server, options => options.TimeProvider = clock);
        using var ofTheCall = new CancellationTokenSource();
        using var ofTheReading = new CancellationTokenSource();
        var reading = client.Generate.StreamTextAsync(StreamTextTests.Request, cancellationToken: ofTheCall.Token).AggregateAsync(ofTheReading.Token);
        await clock.RestartedAsync();
        await clock.RestartedAsync();
        var source = second ? ofTheReading : ofTheCall;
        await source.CancelAsync();
        Assert.Equal(source.Token, (await Assert.ThrowsAnyAsync<OperationCanceledException>(() => reading)).CancellationToken);
        await server.ClientGone;
    }

    [Fact]
    public async Task A_mock_can_make_one()
    {
        GenerationEvent[] pieces = [new() { Text = "a" }, new() { Text = "b" }];
        var client = Mocking.Fake.Of<IGenerateClient>("StreamTextAsync", _ => StreamedResponse.FromChunks(pieces, new GeneratedText { Id = "g", Data = "ab" }));
        var stream = client.StreamTextAsync(StreamTextTests.Request);
        Assert.Null(stream.Result);
        var seen = new List<GenerationEvent>();
        await foreach (var piece in stream)
        {
            seen.Add(piece);
        }

        Assert.Equal(pieces, seen);
        Assert.Equal("ab", stream.Result!.Data);
        Assert.Same(stream.Result, await stream.AggregateAsync());
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => stream.AggregateAsync(new CancellationToken(true)));
        Assert.Equal("chunks", Assert.Throws<ArgumentNullException>(() => StreamedResponse.FromChunks<GenerationEvent, GeneratedText>(null!, new())).ParamName);
        Assert.Equal("result", Assert.Throws<ArgumentNullException>(() => StreamedResponse.FromChunks<GenerationEvent, GeneratedText>([], null!)).ParamName);
    }

    [Fact]
    public async Task A_client_that_overrides_the_events_has_the_whole_too()
    {
        var whole = await new Scripted().StreamTextAsync(StreamTextTests.Request).AggregateAsync();
        Assert.Equal(("g", "ab"), (whole.Id, whole.Data));
    }

    private sealed class Scripted : GenerateClient
    {
        public override async IAsyncEnumerable<GenerationEvent> StreamTextEventsAsync(
            GenerateTextRequest request, RequestOptions? options = null, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken = default)
        {
            await Task.CompletedTask;
            yield return new() { EventType = GenerationEventType.StreamStart, Metadata = new() { GenerationId = "g" } };
            yield return new() { EventType = GenerationEventType.TextGeneration, Text = "a" };
            yield return new() { EventType = GenerationEventType.TextGeneration, Text = "b" };
        }
    }
}
