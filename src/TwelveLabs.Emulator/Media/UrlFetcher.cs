using System.Net;
using System.Net.Sockets;
using TwelveLabs.Emulator.Hosting;
using TwelveLabs.Emulator.State;

namespace TwelveLabs.Emulator.Media;

/// <summary>
/// Fetches the files at the URLs of a request: only over http and https, with limits of size and time, only from loopback and private
/// addresses, and only if the options allow it. Public addresses are never called.
/// </summary>
internal sealed class UrlFetcher(EmulatorOptions options, UploadStore uploads) : IDisposable
{
    private const long LargestVideo = 2L * 1024 * 1024 * 1024;
    private const int LongestTranscript = 16 * 1024 * 1024;
    private static readonly string[] Web = [Uri.UriSchemeHttp, Uri.UriSchemeHttps];

    private readonly HttpClient _http = new(new SocketsHttpHandler { UseProxy = false, AllowAutoRedirect = false, ConnectCallback = ConnectAsync })
    {
        Timeout = Timeout.InfiniteTimeSpan,
    };

    /// <summary>Parses the URL of a parameter, whose scheme must be http, https or one of the given schemes.</summary>
    public static Uri Parse(string url, string parameter, params string[] furtherSchemes) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) && (Web.Contains(address.Scheme) || furtherSchemes.Contains(address.Scheme))
            ? address
            : throw Errors.ParameterInvalid(parameter, $"'{url}' is not an http or https URL.");

    /// <summary>Returns whether the URL is fetched. A loopback or private URL is rejected unless the options allow it.</summary>
    public bool Fetches(Uri url, string parameter)
    {
        if (!Web.Contains(url.Scheme) || !InsideAddress.IsHost(url.Host))
        {
            return false;
        }

        return options.FetchesLocalUrls
            ? true
            : throw Errors.ParameterInvalid(parameter, $"'{url}' leads to a loopback or private address, which the emulator fetches only with the option {nameof(options.FetchesLocalUrls)}.");
    }

    public async Task<Upload> VideoAsync(Uri url, string name, string parameter, CancellationToken cancellationToken)
    {
        try
        {
            return await GetAsync(url, async (content, token) =>
            {
                var body = await content.ReadAsStreamAsync(token).ConfigureAwait(false);
                await using (body.ConfigureAwait(false))
                {
                    return await uploads.ReceiveAsync(body, name, content.Headers.ContentType?.ToString(), token, LargestVideo).ConfigureAwait(false);
                }
            }, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (IsFailure(exception))
        {
            throw Errors.ParameterInvalid(parameter, $"'{url}' cannot be fetched: {exception.Message}");
        }
    }

    /// <summary>Returns the text of a transcript, or null if it cannot be fetched.</summary>
    public async Task<string?> TranscriptAsync(Uri url, CancellationToken cancellationToken)
    {
        try
        {
            return await GetAsync(url, ReadTextAsync, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (IsFailure(exception))
        {
            return null;
        }
    }

    public void Dispose() => _http.Dispose();

    private async Task<T> GetAsync<T>(Uri url, Func<HttpContent, CancellationToken, Task<T>> read, CancellationToken cancellationToken)
    {
        using var timeout = new CancellationTokenSource(options.FetchTimeout, options.TimeProvider);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellationToken);
        try
        {
            using var response = await _http.GetAsync(url, HttpCompletionOption.ResponseHeadersRead, either.Token).ConfigureAwait(false);
            response.EnsureSuccessStatusCode();
            return await read(response.Content, either.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new TimeoutException(string.Create(CultureInfo.InvariantCulture, $"it takes longer than {options.FetchTimeout.TotalSeconds} s."));
        }
    }

    private static async Task<string> ReadTextAsync(HttpContent content, CancellationToken cancellationToken)
    {
        await content.LoadIntoBufferAsync(LongestTranscript, cancellationToken).ConfigureAwait(false);
        return await content.ReadAsStringAsync(cancellationToken).ConfigureAwait(false);
    }

    // An unknown character set throws InvalidOperationException.
    private static bool IsFailure(Exception exception) => exception is HttpRequestException or IOException or TimeoutException or InvalidOperationException;

    // The connected address is checked, because a name can resolve to any address, and to another one the next time.
    private static async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellationToken)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(context.DnsEndPoint, cancellationToken).ConfigureAwait(false);
            return socket.RemoteEndPoint is IPEndPoint { Address: var address } && InsideAddress.Contains(address)
                ? new NetworkStream(socket, ownsSocket: true)
                : throw new IOException($"{context.DnsEndPoint.Host} leads to a public address, which the emulator never calls.");
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
