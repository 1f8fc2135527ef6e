using System.Runtime.ExceptionServices;
using TwelveLabs.Uploads;

namespace TwelveLabs.Transport;

/// <summary>One request and its reply, with the timer that watches over both.</summary>
internal sealed class Exchange : IDisposable
{
    private readonly TimeProvider _clock;
    private HttpResponseMessage? _response;

    public Exchange(ApiCall call, TwelveLabsClientOptions options, CancellationToken cancellationToken)
    {
        _clock = options.TimeProvider;
        OperationId = call.Operation.Id;
        Timer = new CallTimer(options.TimeProvider, call.Options?.Timeout ?? options.Timeout, cancellationToken);
    }

    public string OperationId { get; }

    public CallTimer Timer { get; }

    public HttpResponseMessage Response => _response ?? throw new InvalidOperationException("Nothing was sent yet.");

    public ApiHeaders Headers { get; private set; } = ApiHeaders.Empty;

    public string? ApiVersion { get; private set; }

    public RateLimit? RateLimit { get; private set; }

    public async Task SendAsync(HttpClient http, HttpRequestMessage request, IApiProtocol protocol)
    {
        try
        {
            _response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, Timer.Token).ConfigureAwait(false);
        }
        catch (Exception e) when (e is HttpRequestException or IOException or OperationCanceledException or InvalidOperationException)
        {
            // What is wrong with a file of the caller's own reads like a broken connection from here.
            if ((request.Content as MultipartBody)?.LocalFailure is { } local)
            {
                ExceptionDispatchInfo.Capture(local).Throw();
            }

            throw Timer.Explain(e, OperationId, "the request");
        }

        Timer.Restart();
        Headers = new ApiHeaders(_response);
        ApiVersion = protocol.ReadVersion(Headers);
        RateLimit = TwelveLabs.RateLimit.Read(Headers);
    }

    public async Task<ReplyBody> ReadBodyAsync(int most)
    {
        try
        {
            return await ReplyBody.ReadAsync(Response.Content, most, Timer).ConfigureAwait(false);
        }
        catch (Exception e) when (e is HttpRequestException or IOException or OperationCanceledException)
        {
            throw Timer.Explain(e, OperationId, "the reply's body");
        }
    }

    /// <summary>The body of a failed reply, or null when even that cannot be had: the status counts for more.</summary>
    public async Task<ReplyBody?> TryReadBodyAsync(int most)
    {
        try
        {
            return await ReadBodyAsync(most).ConfigureAwait(false);
        }
        catch (TwelveLabsException)
        {
            return null;
        }
    }

    public ErrorReply Error(ErrorEnvelope? envelope, string? excerpt = null) => new()
    {
        Operation = OperationId,
        StatusCode = Response.StatusCode,
        Envelope = envelope,
        BodyExcerpt = excerpt,
        ApiVersion = ApiVersion,
        Headers = Headers,
        RateLimit = RateLimit,

        // The end of the window is a time to wait for only when the window is what refused the call.
        RetryAfter = TwelveLabs.RateLimit.RetryAfter(Headers, (int)Response.StatusCode == 429 ? RateLimit : null, _clock.GetUtcNow()),
    };

    public void Dispose()
    {
        _response?.Dispose();
        Timer.Dispose();
    }
}
