using System.Net.Sockets;
using System.Threading.Channels;

namespace TwelveLabs.Testing;

/// <summary>A loopback HTTP server that answers each request with the next response of a script; the last one is repeated.</summary>
public class ScriptedServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly Channel<ReceivedCall> _arrived = Channel.CreateUnbounded<ReceivedCall>();
    private readonly Channel<bool> _closed = Channel.CreateUnbounded<bool>();
    private readonly TaskCompletionSource _clientGone = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _readsOn = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _stalled = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly List<ReceivedCall> _begun = [];
    private readonly List<ReceivedCall> _calls = [];
    private readonly Func<ReceivedCall, int, Task<ScriptedResponse>> _answer;
    private readonly Task _accepting;
    private int _open;

    public ScriptedServer(params ScriptedResponse[] responses)
        : this((_, number) => Task.FromResult(responses[Math.Min(number, responses.Length) - 1]))
    {
    }

    /// <summary>A server whose responses depend on what was asked. It is asked for one response at a time.</summary>
    public ScriptedServer(Func<ReceivedCall, ScriptedResponse> answer)
        : this((call, _) => Task.FromResult(answer(call)))
    {
    }

    /// <summary>A server whose responses may be long in coming.</summary>
    public ScriptedServer(Func<ReceivedCall, Task<ScriptedResponse>> answer)
        : this((call, _) => answer(call))
    {
    }

    private ScriptedServer(Func<ReceivedCall, int, Task<ScriptedResponse>> answer)
    {
        _answer = answer;
        _listener.Start();
        Port = ((IPEndPoint)_listener.LocalEndpoint).Port;
        _accepting = AcceptAsync();
    }

    public int Port { get; }

    public Uri Address => new($"http://127.0.0.1:{Port}/v1.2");

    /// <summary>Whether a request that asks whether to send its body is answered without it.</summary>
    public bool AnswersEarly { get; init; }

    /// <summary>Whether bodies are kept; their length is known in any case.</summary>
    public bool KeepBodies { get; init; } = true;

    /// <summary>The first request's connection is cut after so many bytes of its body.</summary>
    public long? CutFirstAfter { get; init; }

    /// <summary>No more is read after so many bytes of a body, until the client hangs up.</summary>
    public long? StallAfter { get; init; }

    /// <summary>Whether a connection that the server ends stays open until the client ends it, too.</summary>
    public bool WaitsForClients { get; init; }

    /// <summary>The requests that have come whole, in the order in which they ended.</summary>
    public IReadOnlyList<ReceivedCall> Calls => Copy(_calls);

    /// <summary>The requests whose headers have come, in the order in which they began.</summary>
    public IReadOnlyList<ReceivedCall> Begun => Copy(_begun);

    /// <summary>How many connections were made.</summary>
    public int Connections { get; private set; }

    /// <summary>The only request that has come.</summary>
    public ReceivedCall Call => Calls is [var only] ? only : throw new InvalidOperationException($"{Calls.Count} requests have come, not one.");

    /// <summary>Ends when a client hung up before it had its response.</summary>
    public Task ClientGone => _clientGone.Task.DefaultTimeout();

    /// <summary>Ends when so much of a body has come that no more is read.</summary>
    public Task Stalled => _stalled.Task.DefaultTimeout();

    /// <summary>The next request that has come, or comes.</summary>
    public Task<ReceivedCall> ArrivedAsync() => _arrived.Reader.ReadAsync(_stop.Token).AsTask().DefaultTimeout();

    /// <summary>Waits until no connection is open. A body of which no more was read is read on: its end is where a client that hung up is noticed.</summary>
    public async Task NoConnectionsAsync()
    {
        _readsOn.TrySetResult();
        while (Volatile.Read(ref _open) > 0)
        {
            await _closed.Reader.ReadAsync().AsTask().DefaultTimeout();
        }
    }

    /// <summary>An address on the loopback host at which nothing listens.</summary>
    public static Uri ClosedAddress()
    {
        var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var address = new Uri($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}/v1.2");
        listener.Stop();
        return address;
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _accepting;
        _listener.Stop();
        _stop.Dispose();
        GC.SuppressFinalize(this);
    }

    private IReadOnlyList<ReceivedCall> Copy(List<ReceivedCall> calls)
    {
        lock (_calls)
        {
            return [.. calls];
        }
    }

    private async Task AcceptAsync()
    {
        var connections = new List<Task>();

        // .NET Framework's listener knows no token; there it ends by being stopped.
        using var stop = _stop.Token.Register(_listener.Stop);
        try
        {
            while (true)
            {
                var client = await _listener.AcceptTcpClientAsync();

                // Before it is served: whoever has a response must find its connection counted.
                Connections++;
                Interlocked.Increment(ref _open);
                connections.Add(ServeAsync(client));
            }
        }
        catch (Exception) when (_stop.IsCancellationRequested)
        {
            await Task.WhenAll(connections);
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        var input = new WireReader(client.GetStream(), _stop.Token);
        try
        {
            client.NoDelay = true;
            await ServeAsync(client, input);
            if (WaitsForClients && client.LingerState?.Enabled != true)
            {
                client.Client.Shutdown(SocketShutdown.Send);
                await input.EndAsync();
            }
        }
        catch (Exception exception) when (exception is IOException or SocketException or OperationCanceledException)
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

    private async Task ServeAsync(TcpClient client, WireReader input)
    {
        var stream = client.GetStream();
        var requests = new RequestReader(input, stream, _stop.Token) { AnswersEarly = AnswersEarly, KeepBodies = KeepBodies, StallAfter = StallAfter, Stalled = _stalled, ReadsOn = _readsOn.Task };
        try
        {
            while (await requests.BeginAsync() is { } call && await requests.FinishAsync(call, Begin(call) ? CutFirstAfter : null))
            {
                if (await RespondAsync(call, input) is not { } response || !await new ResponseWriter(client, input, _stop.Token).WriteAsync(response))
                {
                    break;
                }
            }
        }
        catch (IOException)
        {
            _clientGone.TrySetResult();
        }
        catch (OperationCanceledException)
        {
            // The test has gone.
        }
    }

    private bool Begin(ReceivedCall call)
    {
        lock (_calls)
        {
            _begun.Add(call);
            return _begun.Count == 1;
        }
    }

    // Null when the client has gone meanwhile.
    private async Task<ScriptedResponse?> RespondAsync(ReceivedCall call, WireReader input)
    {
        Task<ScriptedResponse> answer;
        lock (_calls)
        {
            _calls.Add(call);
            _arrived.Writer.TryWrite(call);
            answer = _answer(call, _calls.Count);
        }

        if (!answer.IsCompleted && await Task.WhenAny(answer, input.HasMoreAsync()) != answer && !await input.HasMoreAsync())
        {
            _clientGone.TrySetResult();
            return null;
        }

        return await answer.WaitAsync(_stop.Token);
    }
}
