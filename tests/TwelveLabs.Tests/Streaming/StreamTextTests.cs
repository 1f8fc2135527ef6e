using System.Text;

namespace TwelveLabs.Tests.Streaming;

public class StreamTextTests
{
    private const string Start = """{"event_type":"stream_start","metadata":{"generation_id":"g"}}""";
    private const string End = """{"event_type":"stream_end","metadata":{"generation_id":"g"}}""";
    private static readonly string Whole = $"{Start}\n{Piece("Grüße, ")}\n{Piece("世界 🎬")}\n{End}\n";

    [Fact]
    public async Task Pieces_come_whole_however_the_network_cuts_them()
    {
        var bytes = Encoding.UTF8.GetBytes(Whole);
        for (var cut = 1; cut < bytes.Length; cut += 3)
        {
            Assert.Equal("Grüße, 世界 🎬", await TextAsync(ScriptedResponse.Stream("") with { Pieces = [bytes[..cut], bytes[cut..]] }));
        }

        Assert.Equal("Grüße, 世界 🎬", await TextAsync(ScriptedResponse.Stream("") with { Pieces = [.. bytes.Select(one => new[] { one })] }));
    }

    [Fact]
    public async Task Chunks_are_no_lines()
    {
        var body = string.Concat(Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(Whole)).Chunk(5).Select(chunk => $"{chunk.Length:x}\r\n{new string(chunk)}\r\n"));
        Assert.Equal("Grüße, 世界 🎬", await TextAsync(ScriptedResponse.Bytes($"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nContent-Type: application/x-ndjson\r\n\r\n{body}0\r\n\r\n", Ending.Close)));
    }

    [Fact]
    public async Task Ends_of_lines_may_be_of_any_kind()
    {
        Assert.Equal("ab", await TextAsync(ScriptedResponse.Stream($"\r\n{Start}\r\n\r\n\n  \n{Piece("a")}\r\n\t{Piece("b")} \n{End}")));
        Assert.Equal("a", await TextAsync(ScriptedResponse.Stream($"{Piece("a")}\n{End}\r\n\r\n \n")));
    }

    [Fact]
    public async Task Every_event_is_given_by_its_own_method()
    {
        await using var server = new ScriptedServer(ScriptedResponse.Lines(Start, """{"event_type":"heartbeat","beat":7}""", """{"text":"no type"}""", Piece("a"), End));
        using var client = Connect.To(server);
        var events = new List<GenerationEvent>();
        await foreach (var item in client.Generate.StreamTextEventsAsync(Request))
        {
            events.Add(item);
        }

        Assert.Equal(["stream_start", "heartbeat", null, "text_generation", "stream_end"], events.Select(item => item.EventType?.Value));
        Assert.Equal("g", events[0].Metadata!.GenerationId);
        Assert.Equal(7, (int)events[1].AdditionalProperties["beat"]!);
        Assert.Equal("a", await TextAsync(client));
    }

    [Fact]
    public async Task A_long_line_is_read()
    {
        var text = new string('x', 300_000);
        Assert.Equal(text, await TextAsync(ScriptedResponse.Lines(Piece(text), End)));
    }

    [Fact]
    public async Task A_line_longer_than_the_largest_response_is_refused()
    {
        await using var server = new ScriptedServer(ScriptedResponse.Lines(Piece(new string('x', 100_000)), End));
        using var client = Connect.To(server, options => options.MaxResponseBytes = 20_000);
        var failure = await Assert.ThrowsAsync<TwelveLabsException>(() => TextAsync(client));
        Assert.Contains(nameof(TwelveLabsClientOptions.MaxResponseBytes), failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_piece_is_given_as_it_comes()
    {
        var clock = new WatchedClock();
        await using var server = new ScriptedServer(ScriptedResponse.Stream($"{Start}\n{Piece("first")}\n") with { Ending = Ending.Stall });
        using var client = Connect.To(server, options => options.TimeProvider = clock);
        await using var pieces = client.Generate.StreamTextAsync(Request).GetAsyncEnumerator();
        Assert.True(await pieces.MoveNextAsync());
        Assert.Equal("first", pieces.Current.Text);

        var next = pieces.MoveNextAsync().AsTask();
        clock.Advance(TimeSpan.FromSeconds(99));
        Assert.False(next.IsCompleted);
        clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal("NetworkTimeout", (await Assert.ThrowsAsync<RequestTimeoutException>(() => next)).LimitName);
    }

    [Fact]
    public async Task A_reader_who_takes_his_time_is_no_stalled_service()
    {
        var clock = new WatchedClock();
        await using var server = new ScriptedServer(ScriptedResponse.Lines(Start, Piece("a"), Piece("b"), End));
        using var client = Connect.To(server, options => options.TimeProvider = clock);
        var text = new StringBuilder();
        await foreach (var piece in client.Generate.StreamTextAsync(Request))
        {
            text.Append(piece.Text);
            clock.Advance(TimeSpan.FromHours(1));
        }

        Assert.Equal("ab", text.ToString());
    }

    [Fact]
    public async Task Leaving_the_loop_closes_the_connection()
    {
        await using var server = new ScriptedServer(ScriptedResponse.Stream($"{Start}\n{Piece("a")}\n") with { Ending = Ending.Stall });
        using var client = Connect.To(server);
        await foreach (var _ in client.Generate.StreamTextAsync(Request))
        {
            break;
        }

        await server.ClientGone;
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Cancellation_ends_a_stream_with_the_callers_token(bool byEnumerator)
    {
        await using var server = new ScriptedServer(ScriptedResponse.Stream($"{Start}\n{Piece("a")}\n") with { Ending = Ending.Stall });
        using var client = Connect.To(server);
        using var source = new CancellationTokenSource();
        var token = source.Token;
        var stream = client.Generate.StreamTextAsync(Request, cancellationToken: byEnumerator ? default : token);
        var failure = await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var _ in stream.WithCancellation(byEnumerator ? token : default))
            {
                await source.CancelAsync();
            }
        });
        Assert.Equal(token, failure.CancellationToken);
        await server.ClientGone;
    }

    [Fact]
    public async Task Nothing_is_sent_before_the_first_piece_is_asked_for()
    {
        await using var server = new ScriptedServer(ScriptedResponse.Lines(Start, Piece("a"), End));
        using var client = Connect.To(server);
        var stream = client.Generate.StreamTextAsync(Request);
        Assert.Empty(server.Calls);
        await foreach (var _ in stream)
        {
        }

        await foreach (var _ in stream)
        {
        }

        Assert.Equal(2, server.Calls.Count);
    }

    internal static readonly GenerateTextRequest Request = new() { VideoId = "v", Prompt = "p" };

    internal static string Piece(string text) => $$"""{"event_type":"text_generation","text":"{{text}}"}""";

    internal static async Task<string> TextAsync(TwelveLabsClient client)
    {
        var text = new StringBuilder();
        await foreach (var piece in client.Generate.StreamTextAsync(Request))
        {
            text.Append(piece.Text);
        }

        return text.ToString();
    }

    private static async Task<string> TextAsync(ScriptedResponse response)
    {
        await using var server = new ScriptedServer(response);
        using var client = Connect.To(server);
        return await TextAsync(client);
    }
}
