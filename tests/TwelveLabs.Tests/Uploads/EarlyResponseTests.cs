using System.Net.Security;
using System.Net.Sockets;
using System.Reflection;
using System.Runtime.Versioning;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace TwelveLabs.Tests.Uploads;

/// <summary>A server may respond while an upload is still being written, and close: its response is what the caller sees.</summary>
public class EarlyResponseTests
{
    private const int Size = 64 * 1024 * 1024;

    /// <summary>A request whose body is long.</summary>
    public enum Upload
    {
        File,
        FileOfUnknownLength,
        RawContent,
        RawContentOfUnknownLength,
        RawContentWrittenSynchronously,
    }

    // .NET Standard does not know the hook by which a connection is made.
    private static bool KnowsConnections { get; } =
        typeof(TwelveLabsClient).Assembly.GetCustomAttribute<TargetFrameworkAttribute>()!.FrameworkName.StartsWith(".NETCoreApp", StringComparison.Ordinal);

    private static IEnumerable<Upload> Uploads =>
        Enum.GetValues<Upload>().Where(upload => KnowsConnections || upload is not (Upload.FileOfUnknownLength or Upload.RawContentOfUnknownLength));

    public static TheoryData<Upload, int, bool, bool> Cases()
    {
        var cases = new TheoryData<Upload, int, bool, bool>();
        foreach (var upload in Uploads)
        {
            foreach (var status in new[] { 401, 413, 429, 503 })
            {
                foreach (var resets in new[] { true, false })
                {
                    cases.Add(upload, status, resets, true);
                    cases.Add(upload, status, resets, false);
                }
            }
        }

        return cases;
    }

    public static TheoryData<Upload> UploadCases() => [.. Uploads];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task The_response_to_an_upload_that_is_still_being_written_is_told(Upload upload, int status, bool resets, bool asksFirst)
    {
        using var handler = new SocketsHttpHandler();
        TwelveLabsHttpHandler.Configure(handler);

        await ExpectRefusalAsync(handler, upload, status, resets, asksFirst);
    }

    [Theory]
    [InlineData(Upload.File, true)]
    [InlineData(Upload.File, false)]
    [InlineData(Upload.RawContent, false)]
    [InlineData(Upload.RawContentWrittenSynchronously, false)]
    public async Task A_handler_that_nobody_set_up_reads_it_where_the_length_is_known(Upload upload, bool asksFirst)
    {
        using var handler = new SocketsHttpHandler { AllowAutoRedirect = false };

        await ExpectRefusalAsync(handler, upload, 413, resets: true, asksFirst);
    }

    [Theory]
    [MemberData(nameof(UploadCases))]
    public async Task It_is_told_on_an_encrypted_connection(Upload upload)
    {
        using var key = RSA.Create(2048);
        using var certificate = new CertificateRequest("CN=127.0.0.1", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
            .CreateSelfSigned(new(2020, 1, 1, 0, 0, 0, TimeSpan.Zero), new(2120, 1, 1, 0, 0, 0, TimeSpan.Zero));
        using var handler = new SocketsHttpHandler { SslOptions = new() { RemoteCertificateValidationCallback = (_, shown, _, _) => shown?.GetCertHashString() == certificate.Thumbprint } };
        TwelveLabsHttpHandler.Configure(handler);

        await ExpectRefusalAsync(handler, upload, 413, resets: true, asksFirst: true, certificate);
    }

    [Fact]
    public async Task The_response_to_JSON_that_is_still_being_written_is_told()
    {
        using var stop = new CancellationTokenSource();
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var serving = RefuseAsync(listener, 413, resets: true, certificate: null, stop.Token);
        using var client = Connect.To(AddressOf(listener, "http"), Connect.Key);

        var failure = await Assert.ThrowsAsync<ApiException>(() => client.Indexes.UpdateAsync("i", new UpdateIndexRequest { IndexName = new string('n', Size) }));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, failure.StatusCode);
        await stop.CancelAsync();
        await serving;
    }

    [Theory]
    [InlineData(Upload.File)]
    [InlineData(Upload.FileOfUnknownLength)]
    [InlineData(Upload.RawContent)]
    [InlineData(Upload.RawContentOfUnknownLength)]
    public async Task A_connection_that_is_closed_without_a_response_is_broken(Upload upload)
    {
        using var stop = new CancellationTokenSource();
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var serving = RefuseAsync(listener, status: null, resets: true, certificate: null, stop.Token);
        using var client = Connect.To(AddressOf(listener, "http"), Connect.Key);

        var failure = await Assert.ThrowsAsync<ConnectionException>(() => SendAsync(client, upload));

        Assert.False(failure.IsRetryable);
        await stop.CancelAsync();
        await serving;
    }

    [Fact]
    public async Task The_rest_of_a_file_is_not_read_when_the_connection_takes_no_more()
    {
        using var stop = new CancellationTokenSource();
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var serving = RefuseAsync(listener, 413, resets: true, certificate: null, stop.Token);
        using var client = Connect.To(AddressOf(listener, "http"), Connect.Key);
        var reached = 0L;
        var source = new PatternStream(Size) { BeforeRead = (position, _) => Task.FromResult(reached = position) };

        await Assert.ThrowsAsync<ApiException>(() => CreateAsync(client, FileUpload.FromFactory(_ => new(source), "a.mp4", Size)));

        // What the buffers of two sockets hold, and the piece that failed.
        Assert.InRange(reached, 1, Size / 2);
        await stop.CancelAsync();
        await serving;
    }

    private static async Task ExpectRefusalAsync(
        SocketsHttpHandler handler, Upload upload, int status, bool resets, bool asksFirst, X509Certificate2? certificate = null)
    {
        using var stop = new CancellationTokenSource();
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var serving = RefuseAsync(listener, status, resets, certificate, stop.Token);
        using var http = new HttpClient(handler, disposeHandler: false);
        http.DefaultRequestHeaders.ExpectContinue = asksFirst ? null : false;
        using var client = Connect.To(AddressOf(listener, certificate is null ? "http" : "https"), Connect.Key, options => options.HttpClient = http);

        var failure = await Assert.ThrowsAnyAsync<ApiException>(() => SendAsync(client, upload));

        Assert.Equal(status, (int)failure.StatusCode);
        Assert.Equal("refused", failure.Code);

        // A rate limit refuses unprocessed; a service that failed may have made the task.
        Assert.Equal(status == 429, failure.IsRetryable);
        await stop.CancelAsync();
        await serving;
    }

    private static Task SendAsync(TwelveLabsClient client, Upload upload) => upload switch
    {
        Upload.File => CreateAsync(client, FileUpload.FromStream(new PatternStream(Size, canSeek: true), "a.mp4")),
        Upload.FileOfUnknownLength => CreateAsync(client, FileUpload.FromFactory(_ => new(new PatternStream(Size)), "a.mp4")),
        Upload.RawContent => PostAsync(client, () => new StreamContent(new PatternStream(Size, canSeek: true))),
        Upload.RawContentOfUnknownLength => PostAsync(client, () => new StreamContent(new PatternStream(Size))),
        _ => PostAsync(client, () => new SynchronousContent()),
    };

    private static Task<CreateTaskResponse> CreateAsync(TwelveLabsClient client, FileUpload file) =>
        client.Tasks.CreateAsync(new CreateTaskRequest { IndexId = "i", VideoFile = file });

    private static Task<RawResponse> PostAsync(TwelveLabsClient client, Func<HttpContent> content) =>
        client.SendAsync(new RawRequest(HttpMethod.Post, "/uploads") { Content = content });

    private static Uri AddressOf(TcpListener listener, string scheme) => new($"{scheme}://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}/v1.2");

    private static async Task RefuseAsync(TcpListener listener, int? status, bool resets, X509Certificate2? certificate, CancellationToken cancellationToken)
    {
        var buffer = new byte[256 * 1024];
        try
        {
            while (true)
            {
                using var connection = await listener.AcceptTcpClientAsync(cancellationToken);
                Stream stream = connection.GetStream();
                if (certificate is not null)
                {
                    var encrypted = new SslStream(stream);
                    await encrypted.AuthenticateAsServerAsync(new SslServerAuthenticationOptions { ServerCertificate = certificate }, cancellationToken);
                    stream = encrypted;
                }

                var read = await stream.ReadAsync(buffer, cancellationToken);
                if (Encoding.Latin1.GetString(buffer, 0, read).Contains("Expect:", StringComparison.Ordinal))
                {
                    await stream.WriteAsync("HTTP/1.1 100 Continue\r\n\r\n"u8.ToArray(), cancellationToken);
                }

                await stream.ReadExactlyAsync(buffer, cancellationToken);
                if (status is not null)
                {
                    const string Body = """{"code":"refused","message":"No."}""";
                    await stream.WriteAsync(Encoding.ASCII.GetBytes($"HTTP/1.1 {status} No\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: {Body.Length}\r\n\r\n{Body}"), cancellationToken);
                }

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

    /// <summary>A content as older programs write them.</summary>
    private sealed class SynchronousContent : HttpContent
    {
        protected override bool TryComputeLength(out long length)
        {
            length = Size;
            return true;
        }

        protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context)
        {
            var piece = new byte[64 * 1024];
            for (var sent = 0; sent < Size; sent += piece.Length)
            {
                stream.Write(piece, 0, piece.Length);
            }

            return Task.CompletedTask;
        }
    }
}
