using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;

namespace TwelveLabs.Tests.Uploads;

/// <summary>A loopback HTTP server that keeps what arrives, and on wish stops reading or hangs up midway.</summary>
internal sealed class UploadServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly ConcurrentQueue<ReceivedRequest> _requests = new();
    private readonly Task _accepting;

    public UploadServer()
    {
        _listener.Start();
        _accepting = AcceptAsync();
    }

    public Uri Address => new($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/v1.2/tasks");

    /// <summary>Whether bodies are kept; their hash and length are known in any case.</summary>
    public bool KeepBodies { get; init; } = true;

    /// <summary>The first request's connection is cut after so many bytes of its body.</summary>
    public long? CutFirstAfter { get; init; }

    /// <summary>No more is read after so many bytes of a body, until the client hangs up.</summary>
    public long? StallAfter { get; init; }

    public IReadOnlyList<ReceivedRequest> Requests => [.. _requests];

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
                connections.Add(ServeAsync(await _listener.AcceptTcpClientAsync(_stop.Token)));
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
        var input = new LineReader(client.GetStream(), _stop.Token);
        var request = new ReceivedRequest();
        try
        {
            await input.ReadLineAsync();
            while (await input.ReadLineAsync() is { Length: > 0 } line)
                request.Headers[line[..line.IndexOf(':')]] = line[(line.IndexOf(':') + 1)..].Trim();

            if (request.Headers.ContainsKey("Expect"))
                await client.GetStream().WriteAsync("HTTP/1.1 100 Continue\r\n\r\n"u8.ToArray(), _stop.Token);

            var first = _requests.IsEmpty;
            _requests.Enqueue(request);
            if (!await ReadBodyAsync(input, request, first ? CutFirstAfter : null))
                return;

            request.Complete = true;
            await client.GetStream().WriteAsync("HTTP/1.1 201 Created\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}"u8.ToArray(), _stop.Token);
        }
        catch (Exception e) when (e is IOException or OperationCanceledException)
        {
            request.Complete = false;
        }
    }

    private async Task<bool> ReadBodyAsync(LineReader input, ReceivedRequest request, long? cutAfter)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        if (request.ContentLength is { } length)
        {
            if (!await ReadPieceAsync(length))
                return false;
        }
        else
        {
            while (long.Parse((await input.ReadLineAsync())!, NumberStyles.HexNumber, CultureInfo.InvariantCulture) is > 0 and var size)
            {
                if (!await ReadPieceAsync(size))
                    return false;
                await input.ReadLineAsync();
            }

            await input.ReadLineAsync();
        }

        request.Sha256 = Convert.ToHexString(hash.GetHashAndReset());
        return true;

        async Task<bool> ReadPieceAsync(long rest)
        {
            while (rest > 0)
            {
                var piece = await input.ReadAsync(rest);
                hash.AppendData(piece.Span);
                request.Length += piece.Length;
                rest -= piece.Length;
                if (KeepBodies)
                    request.Body.Write(piece.Span);
                if (request.Length >= StallAfter)
                    await Task.Delay(Timeout.Infinite, _stop.Token);
                if (request.Length >= cutAfter)
                    return false;
            }

            return true;
        }
    }

    /// <summary>Reads lines and runs of bytes from one stream through one buffer.</summary>
    private sealed class LineReader(NetworkStream stream, CancellationToken cancellationToken)
    {
        private readonly byte[] _buffer = new byte[65536];
        private int _start;
        private int _end;

        public async Task<string?> ReadLineAsync()
        {
            var line = new List<byte>();
            while (true)
            {
                var next = (await ReadAsync(1)).Span[0];
                if (next == '\n')
                    return Encoding.UTF8.GetString(line.ToArray()).TrimEnd('\r');
                line.Add(next);
            }
        }

        public async Task<ReadOnlyMemory<byte>> ReadAsync(long atMost)
        {
            if (_start == _end)
            {
                _start = 0;
                _end = await stream.ReadAsync(_buffer, cancellationToken);
                if (_end == 0)
                    throw new EndOfStreamException();
            }

            var count = (int)Math.Min(atMost, _end - _start);
            _start += count;
            return _buffer.AsMemory(_start - count, count);
        }
    }
}
