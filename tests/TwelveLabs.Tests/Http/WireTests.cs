using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;
using System.Threading.Channels;

namespace TwelveLabs.Tests.Http;

/// <summary>A request is what a bare HttpClient sends, byte for byte, but for the SDK's own headers.</summary>
public class WireTests
{
    private static readonly string[] Own = ["Accept", "Accept-Encoding", "User-Agent", "x-api-key"];

    [Fact]
    public Task A_GET_goes_out_as_that_of_a_bare_HttpClient() =>
        SameAsync(client => client.Engines.ListAsync(), HttpMethod.Get, "/v1.2/engines");

    [Fact]
    public Task A_DELETE_goes_out_as_that_of_a_bare_HttpClient() =>
        SameAsync(client => client.Indexes.DeleteAsync("i"), HttpMethod.Delete, "/v1.2/indexes/i");

    [Fact]
    public Task A_POST_of_JSON_goes_out_as_that_of_a_bare_HttpClient() => SameAsync(
        client => client.Indexes.CreateAsync(new CreateIndexRequest { IndexName = "a", Engines = [new() { EngineName = "marengo2.6", EngineOptions = [EngineOption.Visual] }] }),
        HttpMethod.Post, "/v1.2/indexes");

    [Fact]
    public Task A_PUT_goes_out_as_that_of_a_bare_HttpClient() =>
        SameAsync(client => client.Indexes.UpdateAsync("i", new UpdateIndexRequest { IndexName = "b" }), HttpMethod.Put, "/v1.2/indexes/i");

    [Fact]
    public Task A_form_goes_out_as_that_of_a_bare_HttpClient() => SameAsync(
        client => client.Tasks.CreateAsync(new CreateTaskRequest { IndexId = "i", VideoFile = FileUpload.FromBytes(new byte[1000], "a.mp4") }),
        HttpMethod.Post, "/v1.2/tasks");

    private static async Task SameAsync(Func<TwelveLabsClient, Task> call, HttpMethod method, string path)
    {
        await using var wire = new WireRecorder();
        using var client = Connect.To(wire.Address, Connect.Key);
        await call(client);
        var ours = await wire.NextAsync();

        var body = ours[(ours.IndexOf("\r\n\r\n", StringComparison.Ordinal) + 4)..];
        using var request = new HttpRequestMessage(method, new Uri(wire.Address, path));
        if (body.Length > 0)
        {
            request.Content = new ByteArrayContent(Encoding.Latin1.GetBytes(body));
            request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(ours.Split("Content-Type: ")[1].Split("\r\n")[0]);
        }

        using var bare = new HttpClient();
        (await bare.SendAsync(request)).Dispose();

        Assert.Equal(await wire.NextAsync(), WithoutOwn(ours));
    }

    private static string WithoutOwn(string request) => string.Join(
        "\r\n", request.Split("\r\n").Where(line => !Array.Exists(Own, name => line.StartsWith(name + ":", StringComparison.OrdinalIgnoreCase))));

    /// <summary>A server that keeps the very bytes of each request.</summary>
    private sealed class WireRecorder : IAsyncDisposable
    {
        private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
        private readonly Channel<string> _requests = Channel.CreateUnbounded<string>();
        private readonly CancellationTokenSource _stop = new();
        private readonly Task _serving;

        public WireRecorder()
        {
            _listener.Start();
            Address = new Uri($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/v1.2");
            _serving = ServeAsync();
        }

        public Uri Address { get; }

        public Task<string> NextAsync() => _requests.Reader.ReadAsync(_stop.Token).AsTask().DefaultTimeout();

        public async ValueTask DisposeAsync()
        {
            await _stop.CancelAsync();
            await _serving;
            _listener.Dispose();
            _stop.Dispose();
        }

        private async Task ServeAsync()
        {
            try
            {
                while (true)
                {
                    using var client = await _listener.AcceptTcpClientAsync(_stop.Token);
                    var stream = client.GetStream();
                    _requests.Writer.TryWrite(await ReadAsync(stream));
                    await stream.WriteAsync("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 21\r\n\r\n{\"_id\":\"x\",\"data\":[]}"u8.ToArray(), _stop.Token);
                }
            }
            catch (OperationCanceledException)
            {
                // The test is over.
            }
        }

        private async Task<string> ReadAsync(NetworkStream stream)
        {
            var text = "";
            var buffer = new byte[4096];
            while (text.IndexOf("\r\n\r\n", StringComparison.Ordinal) is var end && (end < 0 || text.Length < end + 4 + LengthOf(text[..end])))
            {
                var read = await stream.ReadAsync(buffer, _stop.Token);
                if (read == 0)
                {
                    break;
                }

                text += Encoding.Latin1.GetString(buffer, 0, read);
            }

            return text;
        }

        private static int LengthOf(string head) =>
            head.Split("Content-Length: ") is [_, var rest] ? int.Parse(rest.Split("\r\n")[0], System.Globalization.CultureInfo.InvariantCulture) : 0;
    }
}
