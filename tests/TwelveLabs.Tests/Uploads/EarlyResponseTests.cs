using System.Net.Sockets;
using System.Text;
using TwelveLabs.Tests.Http;

namespace TwelveLabs.Tests.Uploads;

/// <summary>A server may respond while an upload is still being written, and close: its response is what the caller sees.</summary>
public class EarlyResponseTests
{
    private const int Size = 64 * 1024 * 1024;

    public static TheoryData<int, bool, bool> Cases()
    {
        var cases = new TheoryData<int, bool, bool>();
        foreach (var status in new[] { 401, 413, 429, 503 })
        {
            foreach (var asksFirst in new[] { true, false })
            {
                cases.Add(status, true, asksFirst);
                cases.Add(status, false, asksFirst);
            }
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task The_response_to_an_upload_that_is_still_being_written_is_told(int status, bool resets, bool asksFirst)
    {
        using var stop = new CancellationTokenSource();
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var serving = RefuseAsync(listener, status, resets, stop.Token);
        using var http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false });
        http.DefaultRequestHeaders.ExpectContinue = asksFirst ? null : false;
        using var client = Connect.To(AddressOf(listener), Connect.Key, options => options.HttpClient = http);

        var failure = await Assert.ThrowsAnyAsync<ApiException>(() => client.Tasks.CreateAsync(
            new CreateTaskRequest { IndexId = "i", VideoFile = FileUpload.FromStream(new PatternStream(Size, canSeek: true), "a.mp4") }));

        Assert.Equal(status, (int)failure.StatusCode);
        Assert.Equal("refused", failure.Code);

        // A rate limit refuses unprocessed; a service that failed may have made the task.
        Assert.Equal(status == 429, failure.IsRetryable);
        await stop.CancelAsync();
        await serving;
    }

    [Fact]
    public async Task The_response_to_JSON_that_is_still_being_written_is_told()
    {
        using var stop = new CancellationTokenSource();
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var serving = RefuseAsync(listener, 413, resets: true, stop.Token);
        using var client = Connect.To(AddressOf(listener), Connect.Key);

        var failure = await Assert.ThrowsAsync<ApiException>(() => client.Indexes.UpdateAsync("i", new UpdateIndexRequest { IndexName = new string('n', Size) }));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, failure.StatusCode);
        await stop.CancelAsync();
        await serving;
    }

    private static Uri AddressOf(TcpListener listener) => new($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}/v1.2");

    private static async Task RefuseAsync(TcpListener listener, int status, bool resets, CancellationToken cancellationToken)
    {
        var buffer = new byte[256 * 1024];
        try
        {
            while (true)
            {
                using var connection = await listener.AcceptTcpClientAsync(cancellationToken);
                var stream = connection.GetStream();
                var read = await stream.ReadAsync(buffer, cancellationToken);
                if (Encoding.Latin1.GetString(buffer, 0, read).Contains("Expect:", StringComparison.Ordinal))
                {
                    await stream.WriteAsync("HTTP/1.1 100 Continue\r\n\r\n"u8.ToArray(), cancellationToken);
                }

                await stream.ReadExactlyAsync(buffer, cancellationToken);
                const string Body = """{"code":"refused","message":"No."}""";
                await stream.WriteAsync(Encoding.ASCII.GetBytes($"HTTP/1.1 {status} No\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: {Body.Length}\r\n\r\n{Body}"), cancellationToken);

                // With bytes left unread a close in good order ends in a reset, too, only later.
                if (resets)
                {
                    connection.Client.LingerState = new LingerOption(true, 0);
                }
            }
        }
        catch (OperationCanceledException)
        {
            // The test is over.
        }
    }
}
