using System.Net.Sockets;
using System.Text;
using System.Threading.Channels;

namespace TwelveLabs.Reliability.Tests.Support.Http2;

/// <summary>A loopback server that speaks HTTP/2 from the first byte, and responds to each request with the frames that a test names.</summary>
internal sealed class Http2Server : IAsyncDisposable
{
    private static readonly int PrefaceLength = "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".Length;

    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly Channel<bool> _closed = Channel.CreateUnbounded<bool>();
    private readonly Func<int, string, IEnumerable<Http2Frame>> _respond;
    private readonly Task _accepting;
    private int _open;
    private int _requests;

    /// <param name="respond">Returns the frames of the response to the request on a stream with this body.</param>
    public Http2Server(Func<int, string, IEnumerable<Http2Frame>> respond)
    {
        _respond = respond;
        _listener.Start();
        Address = new($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/v1.2");
        _accepting = AcceptAsync();
    }

    public Uri Address { get; }

    /// <summary>How many requests have come whole.</summary>
    public int Requests => Volatile.Read(ref _requests);

    /// <summary>Waits until no connection is open.</summary>
    public async Task NoConnectionsAsync()
    {
        while (Volatile.Read(ref _open) > 0)
        {
            await _closed.Reader.ReadAsync().AsTask().DefaultTimeout();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _accepting;
        _listener.Dispose();
        _stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        var connections = new List<Task>();
        try
        {
            while (true)
            {
                var client = await _listener.AcceptTcpClientAsync(_stop.Token);
                client.NoDelay = true;
                Interlocked.Increment(ref _open);
                connections.Add(ServeAsync(client));
            }
        }
        catch (OperationCanceledException)
        {
            await Task.WhenAll(connections);
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        var stream = client.GetStream();
        try
        {
            await stream.ReadExactlyAsync(new byte[PrefaceLength], _stop.Token);
            await WriteAsync(stream, new Http2Frame(FrameType.Settings, 0, []));
            await TalkAsync(client, stream);
        }
        catch (Exception exception) when (exception is IOException or OperationCanceledException)
        {
            // The client has closed the connection, or the test has gone.
        }
        finally
        {
            client.Dispose();
            Interlocked.Decrement(ref _open);
            _closed.Writer.TryWrite(true);
        }
    }

    private async Task TalkAsync(TcpClient client, NetworkStream stream)
    {
        var head = new byte[Http2Frame.HeadLength];
        var bodies = new Dictionary<int, StringBuilder>();
        while (true)
        {
            await stream.ReadExactlyAsync(head, _stop.Token);
            var payload = new byte[Http2Frame.LengthOf(head)];
            await stream.ReadExactlyAsync(payload, _stop.Token);
            var frame = Http2Frame.Read(head, payload);
            switch (frame.Type)
            {
                case FrameType.Settings or FrameType.Ping when frame.Flags != Http2Frame.Acknowledged:
                    await WriteAsync(stream, new Http2Frame(frame.Type, 0, frame.Type == FrameType.Ping ? payload : [], Http2Frame.Acknowledged));
                    break;
                case FrameType.Headers:
                    bodies[frame.Stream] = new();
                    break;
                case FrameType.Data:
                    bodies[frame.Stream].Append(Encoding.UTF8.GetString(payload));
                    break;
            }

            if (frame.IsEnd)
            {
                Interlocked.Increment(ref _requests);
                await RespondAsync(client, stream, _respond(frame.Stream, bodies[frame.Stream].ToString()));
            }
        }
    }

    // A connection that goes away is open until the client has closed it, too.
    private async Task RespondAsync(TcpClient client, NetworkStream stream, IEnumerable<Http2Frame> frames)
    {
        var all = frames.ToList();
        await WriteAsync(stream, [.. all]);
        if (all.Exists(frame => frame.Type == FrameType.GoAway))
        {
            client.Client.Shutdown(SocketShutdown.Send);
        }
    }

    private Task WriteAsync(NetworkStream stream, params Http2Frame[] frames) => stream.WriteAsync(frames.SelectMany(frame => frame.ToBytes()).ToArray(), _stop.Token).AsTask();
}
