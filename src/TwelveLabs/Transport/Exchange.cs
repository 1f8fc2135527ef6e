using System.Runtime.ExceptionServices;
using TwelveLabs.Uploads;

namespace TwelveLabs.Transport;

/// <summary>One request and its reply, with the timer that watches over both.</summary>
internal sealed class Exchange : IDisposable
{
    private readonly ApiTransport _transport;
    private HttpResponseMessage? _response;

    public Exchange(ApiCall call, ApiTransport transport, ApiKey key, TimeSpan limit, CancellationToken cancellationToken)
    {
        _transport = transport;
        Key = key;
        OperationId = call.Operation.Id;
        Timer = new CallTimer(transport.Clock, limit, cancellationToken);
    }

    public string OperationId { get; }

    public ApiKey Key { get; }

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

            throw Explain(e, "the request");
        }

        Timer.Restart();
        Headers = new ApiHeaders(_response, Key);
        ApiVersion = protocol.ReadVersion(Headers);
        RateLimit = TwelveLabs.RateLimit.Read(Headers);
    }

    public async Task<ReplyBody> ReadBodyAsync(int most)
    {
        try
        {
            return await ReplyBody.ReadAsync(Response.Content, most, Timer).ConfigureAwait(false);
        }
        catch (Exception e) when (ReplyBody.IsBroken(e))
        {
            throw Explain(e, "the reply's body");
        }
    }

    /// <summary>The body of a failed reply as far as it can be had: the status counts for more.</summary>
    public async Task<ReplyBody> ReadErrorAsync(int most)
    {
        // No envelope is longer; a page without end must not keep the caller from the status.
        const int Enough = 1024 * 1024;
        try
        {
            var body = await ReplyBody.ReadBeginningAsync(Response.Content, Math.Min(most, Enough), Timer).ConfigureAwait(false);
            Key.Hide(body.Span);
            return body;
        }
        catch (Exception e) when (ReplyBody.IsBroken(e))
        {
            throw Explain(e, "the reply's body");
        }
    }

    /// <summary>The exception that tells the caller why a call ended.</summary>
    public Exception Explain(Exception cause, string what) => Timer.Explain(cause, OperationId, what) ?? cause switch
    {
        _ when _transport.IsDisposed => new ObjectDisposedException($"{OperationId} ended, since its {nameof(TwelveLabsClient)} was disposed.", cause),
        ObjectDisposedException => cause,
        InvalidOperationException when _response is null => cause,
        OperationCanceledException when HttpTimeout.Struck(cause) => new RequestTimeoutException(
            "HttpClient.Timeout", _transport.HttpTimeout, $"{OperationId}: the timeout of the HttpClient that was given in the options struck while {what} was awaited.", cause),
        _ => Broken(cause, what),
    };

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
        RetryAfter = TwelveLabs.RateLimit.RetryAfter(Headers, (int)Response.StatusCode == 429 ? RateLimit : null, _transport.Clock.GetUtcNow()),
    };

    public void Dispose()
    {
        _response?.Dispose();
        Timer.Dispose();
    }

    private ConnectionException Broken(Exception cause, string what)
    {
        var innermost = cause;
        while (innermost.InnerException is not null)
        {
            innermost = innermost.InnerException;
        }

        // A server that breaks the protocol may echo the key in the line that the handler quotes.
        var text = cause.ToString();
        return new ConnectionException($"{OperationId}: {what} failed: {Key.Hide(innermost.Message)}", Key.Hide(text) == text ? cause : null);
    }
}
