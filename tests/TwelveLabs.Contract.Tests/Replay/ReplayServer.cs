using System.Collections.Concurrent;
using TwelveLabs.Contract.Recording;

namespace TwelveLabs.Contract.Replay;

/// <summary>A server on the loopback address that gives recorded replies in their order and keeps what it is asked.</summary>
internal sealed class ReplayServer : IAsyncDisposable
{
    private readonly ConcurrentQueue<JObject> _replies = new();
    private readonly ReplayClock _clock;
    private readonly ScriptedServer _server;
    private int _taken;

    public ReplayServer(ReplayClock clock)
    {
        _clock = clock;
        _server = new ScriptedServer((ReceivedCall _) => _replies.TryDequeue(out var next) ? Play(next) : Reply.Text("no reply was recorded for this", "text/plain", 418));
    }

    public Uri Origin => new(_server.Address, "/");

    public void Play(IEnumerable<JObject> replies)
    {
        _replies.Clear();
        foreach (var reply in replies)
            _replies.Enqueue(reply);
    }

    /// <summary>What came since it was last asked for.</summary>
    public IReadOnlyList<ReceivedCall> Take()
    {
        var taken = _server.Calls.Skip(_taken).ToList();
        _taken += taken.Count;
        return taken;
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    /// <summary>Plays a recorded reply: at its time, in its chunks, and as far as it went.</summary>
    private Reply Play(JObject recorded)
    {
        Advance(recorded["delayMs"]);
        var cut = (string?)recorded["cut"];
        if (cut == "before")
            return Reply.Bytes("", Ending.Reset);
        if (cut is not (null or "mid"))
            throw new InvalidOperationException($"A reply is cut in a way that the replay does not know: {cut}.");

        var chunks = RecordedReply.Chunks(recorded);
        return new Reply
        {
            Status = RecordedReply.Status(recorded),
            Headers = [.. ((JObject?)recorded["headers"] ?? []).Properties().Select(header => (header.Name, header.Value.ToString()))],
            // An empty chunk would say that the body is whole.
            Pieces = [.. (chunks ?? [RecordedReply.Body(recorded)]).Where(chunk => chunk.Length > 0)],
            Chunked = chunks is not null || cut is not null,
            KeepsConnection = true,
            AfterPiece = () => Advance(recorded["chunkGapMs"]),
            Ending = cut is null ? Ending.Whole : Ending.Close,
        };
    }

    private void Advance(JToken? milliseconds)
    {
        if (milliseconds is not null)
            _clock.Advance(TimeSpan.FromMilliseconds((double)milliseconds));
    }
}
