using System.Diagnostics;

namespace TwelveLabs.Tests.Observability;

/// <summary>The spans of a stream last for as long as it is read.</summary>
[Collection(RunsAlone.Name)]
public class StreamTraceTests
{
    private const string Piece = """{"event_type":"text_generation","text":"words"}""";
    private const string End = """{"event_type":"stream_end"}""";

    [Fact]
    public async Task A_span_lasts_to_the_end_of_the_enumeration_and_is_never_the_caller_s_current_one()
    {
        await using var server = new ScriptedServer(ScriptedResponse.Lines(Piece, Piece, End));
        using var client = Connect.To(server);
        using var observed = new Observation(server);
        var ended = new List<string>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == TwelveLabsTelemetry.ActivitySourceName,
            ActivityStopped = span =>
            {
                if (span.TraceId == observed.Root.TraceId)
                {
                    ended.Add(span.DisplayName);
                }
            },
        };
        ActivitySource.AddActivityListener(listener);

        var pieces = 0;
        await foreach (var _ in Text(client))
        {
            pieces++;
            Assert.Empty(ended);
            Assert.Same(observed.Root, Activity.Current);
        }

        Assert.Same(observed.Root, Activity.Current);
        Assert.Equal(2, pieces);
        Assert.Equal(["POST /generate", "Generate_GenerateText"], ended);
        Assert.All(observed.Spans, span => Assert.Equal(ActivityStatusCode.Unset, span.Status));
        Assert.Equal(observed.Root.SpanId, Assert.Single(observed.Calls).ParentSpanId);
        Assert.Equal(observed.Calls[0].SpanId, Assert.Single(observed.Attempts).ParentSpanId);
    }

    [Fact]
    public async Task A_stream_that_breaks_off_is_an_error()
    {
        await using var server = new ScriptedServer(ScriptedResponse.Lines(Piece));
        using var client = Connect.To(server);
        using var observed = new Observation(server);

        await Assert.ThrowsAsync<ConnectionException>(() => DrainAsync(client));

        Assert.Equal(2, observed.Spans.Count);
        Assert.All(observed.Spans, span =>
        {
            Assert.Equal(ActivityStatusCode.Error, span.Status);
            Assert.Equal("TwelveLabs.ConnectionException", span.GetTagItem("error.type"));
        });
        Assert.Equal(200, observed.Attempts[0].GetTagItem("http.response.status_code"));
    }

    [Fact]
    public async Task An_error_event_and_an_error_in_place_of_a_stream_are_errors_with_their_code()
    {
        foreach (var line in new[] { """{"event_type":"stream_error","error":{"code":"too_long","message":"private words"}}""", """{"code":"too_long","message":"private words"}""", "{\n\"code\":\"too_long\",\n\"message\":\"private words\"}" })
        {
            await using var server = new ScriptedServer(ScriptedResponse.Lines(line));
            using var client = Connect.To(server);
            using var observed = new Observation(server);

            await Assert.ThrowsAnyAsync<ApiException>(() => DrainAsync(client));

            Assert.Equal(2, observed.Spans.Count);
            Assert.All(observed.Spans, span =>
            {
                Assert.Equal((ActivityStatusCode.Error, "too_long"), (span.Status, span.GetTagItem("twelvelabs.error.code")));
                Assert.DoesNotContain("private", span.StatusDescription, StringComparison.Ordinal);
            });
        }
    }

    [Fact]
    public async Task A_stream_that_its_reader_leaves_is_no_error_and_ends_then()
    {
        await using var server = new ScriptedServer(ScriptedResponse.Lines(Piece, Piece) with { Ending = Ending.Stall });
        using var client = Connect.To(server);
        using var observed = new Observation(server);

        await foreach (var _ in Text(client))
        {
            break;
        }

        Assert.Same(observed.Root, Activity.Current);
        Assert.Equal(2, observed.Spans.Count);
        Assert.All(observed.Spans, span =>
        {
            Assert.Equal(ActivityStatusCode.Unset, span.Status);
            Assert.Null(span.GetTagItem("error.type"));
        });
        Assert.DoesNotContain("error.type", Assert.Single(observed.Of("twelvelabs.client.call.duration")).Tags.Keys);
    }

    [Fact]
    public async Task A_stream_that_is_cancelled_is_an_error_as_a_call_is()
    {
        await using var server = new ScriptedServer(ScriptedResponse.Lines(Piece) with { Ending = Ending.Stall });
        using var client = Connect.To(server);
        using var cancel = new CancellationTokenSource();
        using var observed = new Observation(server);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var _ in Text(client).WithCancellation(cancel.Token))
            {
                await cancel.CancelAsync();
            }
        });

        Assert.Equal(2, observed.Spans.Count);
        Assert.All(observed.Spans, span => Assert.Equal("System.OperationCanceledException", span.GetTagItem("error.type")));
    }

    private static async Task DrainAsync(TwelveLabsClient client)
    {
        await foreach (var _ in Text(client))
        {
        }
    }

    private static StreamedResponse<GenerationEvent, GeneratedText> Text(TwelveLabsClient client) =>
        client.Generate.StreamTextAsync(new GenerateTextRequest { VideoId = "v", Prompt = "private words" });
}
