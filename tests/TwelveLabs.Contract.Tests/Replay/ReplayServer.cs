using System.Collections.Concurrent;
using TwelveLabs.Contract.Recording;

namespace TwelveLabs.Contract.Replay;

/// <summary>A server on the loopback address that gives recorded responses in their order and keeps what it is asked.</summary>
internal sealed class ReplayServer : IAsyncDisposable
{
    private readonly ConcurrentQueue<JObject> _responses = new();
    private readonly ReplayClock _clock;
    private readonly ScriptedServer _server;
    private int _taken;

    public ReplayServer(ReplayClock clock)
    {
        _clock = clock;
        _server = new ScriptedServer((ReceivedCall _) => _responses.TryDequeue(out var next) ? Play(next) : ScriptedResponse.Text("no response was recorded for this", "text/plain", 418));
    }

    public Uri Origin => new(_server.Address, "/");

    public void Play(IEnumerable<JObject> responses)
    {
        _responses.Clear();
        foreach (var response in responses)
        {
            _responses.Enqueue(response);
        }
    }

    /// <summary>What came since it was last asked for.</summary>
    public IReadOnlyList<ReceivedCall> Take()
    {
        var taken = _server.Calls.Skip(_taken).ToList();
        _taken += taken.Count;
        return taken;
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    /// <summary>Plays a recorded response: at its time, in its chunks, and as far as it went.</summary>
    private ScriptedResponse Play(JObject recorded)
    {
        Advance(recorded["delayMs"]);
        var cut = (string?)recorded["cut"];
        if (cut == "before")
        {
            return ScriptedResponse.Bytes("", Ending.Reset);
        }

        if (cut is not (null or "mid"))
        {
            throw new InvalidOperationException($"A response is cut in a way that the replay does not know: {cut}.");
        }

        var chunks = RecordedResponse.Chunks(recorded);
        return new ScriptedResponse
        {
            Status = RecordedResponse.Status(recorded),
            Headers = [.. ((JObject?)recorded["headers"] ?? []).Properties().Select(header => (header.Name, header.Value.ToString()))],
            // An empty chunk would say that the body is whole.
            Pieces = [.. (chunks ?? [RecordedResponse.Body(recorded)]).Where(chunk => chunk.Length > 0)],
            Chunked = chunks is not null || cut is not null,
            KeepsConnection = true,
            AfterPiece = () => Advance(recorded["chunkGapMs"]),
            Ending = cut is null ? Ending.Whole : Ending.Close,
        };
    }

    private void Advance(JToken? milliseconds)
    {
        if (milliseconds is not null)
        {
            _clock.Advance(TimeSpan.FromMilliseconds((double)milliseconds));
        }
    }
}
