using System.Globalization;
using System.Net.Sockets;
using System.Text;
using System.Threading.Channels;

namespace TwelveLabs.Tests.Http;

/// <summary>A loopback HTTP server that answers each request with the next reply of a script; the last one is repeated.</summary>
internal sealed class ScriptedServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly Channel<ReceivedCall> _arrived = Channel.CreateUnbounded<ReceivedCall>();
    private readonly TaskCompletionSource _clientGone = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly List<ReceivedCall> _calls = [];
    private readonly Func<ReceivedCall, int, Reply> _answer;
    private readonly Task _accepting;

    public ScriptedServer(params Reply[] replies)
        : this((_, number) => replies[Math.Min(number, replies.Length) - 1])
    {
    }

    /// <summary>A server whose replies depend on what was asked.</summary>
    public ScriptedServer(Func<ReceivedCall, Reply> answer)
        : this((call, _) => answer(call))
    {
    }

    private ScriptedServer(Func<ReceivedCall, int, Reply> answer)
    {
        _answer = answer;
        _listener.Start();
        _accepting = AcceptAsync();
    }

    public Uri Address => new($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/v1.2");

    /// <summary>Whether a request that asks whether to send its body is answered without it.</summary>
    public bool AnswersEarly { get; init; }

    public IReadOnlyList<ReceivedCall> Calls
    {
        get
        {
            lock (_calls)
            {
                return [.. _calls];
            }
        }
    }

    public ReceivedCall Call => Assert.Single(Calls);

    /// <summary>Ends when a client hung up on a stalled reply.</summary>
    public Task ClientGone => _clientGone.Task;

    /// <summary>The next request that has come, or comes.</summary>
    public async Task<ReceivedCall> ArrivedAsync() => await _arrived.Reader.ReadAsync(_stop.Token);

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _accepting;
        _listener.Stop();
        _stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        var connections = new List<Task>();
        try
        {
            while (true)
            {
                connections.Add(ServeAsync(await _listener.AcceptTcpClientAsync(_stop.Token)));
            }
        }
        catch (OperationCanceledException)
        {
            await Task.WhenAll(connections);
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using var connection = client;
        client.NoDelay = true;
        try
        {
            if (await ReadAsync(client.GetStream()) is { } call)
            {
                await AnswerAsync(client, Keep(call));
            }
        }
        catch (Exception e) when (e is IOException or OperationCanceledException)
        {
            // The client or the test has gone.
        }
        catch (Exception e) when (e is FormatException or ArgumentException or IndexOutOfRangeException)
        {
            // What came is no HTTP, such as the greeting of TLS: hang up.
        }
    }

    private Reply Keep(ReceivedCall call)
    {
        lock (_calls)
        {
            _calls.Add(call);
            _arrived.Writer.TryWrite(call);
            return _answer(call, _calls.Count);
        }
    }

    private async Task AnswerAsync(TcpClient client, Reply reply)
    {
        var stream = client.GetStream();
        foreach (var piece in reply.Raw is { } raw ? [raw] : new[] { reply.Head() }.Concat(reply.Pieces))
        {
            await stream.WriteAsync(piece, _stop.Token);
        }

        switch (reply.Ending)
        {
            case Ending.Reset:
                client.Client.LingerState = new LingerOption(true, 0);
                break;
            case Ending.Stall:
                await WatchAsync(stream);
                break;
        }
    }

    private async Task WatchAsync(NetworkStream stream)
    {
        try
        {
            while (await stream.ReadAsync(new byte[1], _stop.Token) > 0)
            {
            }
        }
        catch (IOException)
        {
            // Hung up the hard way.
        }

        _clientGone.TrySetResult();
    }

    private async Task<ReceivedCall?> ReadAsync(NetworkStream stream)
    {
        var bytes = new List<byte>();
        var head = await LineAsync();
        if (head is null)
        {
            return null;
        }

        var headers = new List<(string Name, string Value)>();
        while (await LineAsync() is { Length: > 0 } line)
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            headers.Add((line[..colon], line[(colon + 1)..].Trim()));
        }

        if (Find("Expect") == "100-continue" && !AnswersEarly)
        {
            await stream.WriteAsync("HTTP/1.1 100 Continue\r\n\r\n"u8.ToArray(), _stop.Token);
        }

        if (AnswersEarly && Find("Expect") is not null)
        {
            return new ReceivedCall(head.Split(' ')[0], head.Split(' ')[1], headers, []);
        }

        var body = Find("Transfer-Encoding") == "chunked" ? await ChunksAsync() : await ExactlyAsync(int.Parse(Find("Content-Length") ?? "0", CultureInfo.InvariantCulture));
        var words = head.Split(' ');
        return new ReceivedCall(words[0], words[1], headers, body);

        string? Find(string name) => headers.Find(header => header.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).Value;

        async Task<string?> LineAsync()
        {
            bytes.Clear();
            var one = new byte[1];
            while (await stream.ReadAsync(one, _stop.Token) > 0)
            {
                if (one[0] == '\n')
                {
                    return Encoding.Latin1.GetString(bytes.ToArray()).TrimEnd('\r');
                }

                bytes.Add(one[0]);
            }

            return null;
        }

        async Task<byte[]> ExactlyAsync(int count)
        {
            var content = new byte[count];
            await stream.ReadExactlyAsync(content, _stop.Token);
            return content;
        }

        async Task<byte[]> ChunksAsync()
        {
            var content = new List<byte>();
            while (int.Parse((await LineAsync())!, NumberStyles.HexNumber, CultureInfo.InvariantCulture) is > 0 and var size)
            {
                content.AddRange(await ExactlyAsync(size));
                await LineAsync();
            }

            await LineAsync();
            return [.. content];
        }
    }
}
