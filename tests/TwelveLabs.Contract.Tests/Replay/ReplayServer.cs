using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace TwelveLabs.Contract.Replay;

/// <summary>A server on the loopback address that gives recorded replies in their order and keeps what it is asked.</summary>
internal sealed class ReplayServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly ConcurrentQueue<JObject> _replies = new();
    private readonly ConcurrentQueue<ReceivedRequest> _received = new();
    private readonly ConcurrentBag<Task> _connections = [];
    private readonly ReplayClock _clock;
    private readonly Task _accepting;

    public ReplayServer(ReplayClock clock)
    {
        _clock = clock;
        _listener.Start();
        Origin = new Uri($"http://{_listener.LocalEndpoint}");
        _accepting = AcceptAsync();
    }

    public Uri Origin { get; }

    /// <summary>An origin at which nothing listens.</summary>
    public static Uri ClosedOrigin()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return new Uri($"http://{listener.LocalEndpoint}");
    }

    public void Play(IEnumerable<JObject> replies)
    {
        _replies.Clear();
        foreach (var reply in replies)
            _replies.Enqueue(reply);
    }

    /// <summary>What came since it was last asked for.</summary>
    public IReadOnlyList<ReceivedRequest> Take()
    {
        var taken = new List<ReceivedRequest>();
        while (_received.TryDequeue(out var request))
            taken.Add(request);
        return taken;
    }

    public async ValueTask DisposeAsync()
    {
        _listener.Stop();
        await _accepting;
        await Task.WhenAll(_connections);
        _listener.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
                _connections.Add(ServeAsync(await _listener.AcceptTcpClientAsync()));
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    private async Task ServeAsync(TcpClient connection)
    {
        using var client = connection;
        client.NoDelay = true;
        try
        {
            var stream = client.GetStream();
            var reader = new RequestReader(stream);
            while (await reader.NextAsync() is { } request)
            {
                _received.Enqueue(request);
                var reply = _replies.TryDequeue(out var next) ? next : new JObject { ["status"] = 418, ["text"] = "no reply was recorded for this" };
                if (await ReplyWriter.PlayAsync(stream, reply, _clock))
                    continue;

                // Before any reply the connection is reset; in the middle it ends, so that what was sent arrives.
                if ((string?)reply["cut"] == "before")
                    client.Client.Close(timeout: 0);
                return;
            }
        }
        catch (IOException)
        {
            // The client went away, as one that aborts does.
        }
    }
}
