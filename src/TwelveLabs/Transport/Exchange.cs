using System.Runtime.ExceptionServices;
using System.Threading.RateLimiting;
using TwelveLabs.Keys;
using TwelveLabs.Telemetry;
using TwelveLabs.Uploads;

namespace TwelveLabs.Transport;

/// <summary>One attempt of a call: a request and its reply, with the timer that watches over both.</summary>
internal sealed class Exchange : IDisposable
{
    private readonly ApiTransport _transport;
    private readonly RateLimitLease? _permit;
    private readonly CancellationToken _outer;
    private readonly AttemptSpan? _span;
    private HttpContent? _content;
    private HttpResponseMessage? _response;

    public Exchange(ApiTransport transport, CallRun run, ApiKey key, RateLimitLease? permit, CancellationToken outer)
    {
        _transport = transport;
        _permit = permit;
        _outer = outer;
        Run = run;
        Key = key;
        Attempt = run.NextAttempt();
        Timer = new CallTimer(transport.Clock, run.Timeout, run.NetworkTimeout, outer);
        _span = AttemptSpan.Start(transport, run, Attempt);
    }

    public CallRun Run { get; }

    /// <summary>Which attempt of the call this is, from 1.</summary>
    public int Attempt { get; }

    public string OperationId => Run.Call.Operation.Id;

    public ApiKey Key { get; }

    public CallTimer Timer { get; }

    public HttpResponseMessage Response => _response ?? throw new InvalidOperationException("Nothing was sent yet.");

    public ApiHeaders Headers { get; private set; } = ApiHeaders.Empty;

    public string? ApiVersion { get; private set; }

    public RateLimit? RateLimit { get; private set; }

    /// <summary>Whether the call ends with this exchange, as it does when its reply is a stream.</summary>
    public bool EndsCall { get; set; }

    public async Task SendAsync(HttpClient http)
    {
        using var request = ApiRequest.Create(_transport, Run, Key, Timer, OnSent);
        _content = request.Content;
        Run.BodyCanRepeat = true;
        _span?.Sending();
        try
        {
            _response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, Timer.Token).ConfigureAwait(false);
        }
        catch (Exception e) when (e is HttpRequestException or IOException or OperationCanceledException or InvalidOperationException)
        {
            // What is wrong with a file of the caller's own reads like a broken connection from here.
            if ((_content as MultipartBody)?.LocalFailure is { } local)
            {
                ExceptionDispatchInfo.Capture(local).Throw();
            }

            throw Explain(e, "the request");
        }
        finally
        {
            Run.BodyCanRepeat = (_content as MultipartBody)?.CanReplay != false || NothingSent;
        }

        Timer.Restart();
        Headers = new ApiHeaders(_response, Key);
        ApiVersion = Run.Protocol.ReadVersion(Headers);
        RateLimit = TwelveLabs.RateLimit.Read(Headers);
        _span?.Answered(_response, Headers, ApiVersion, RateLimit);
    }

    /// <summary>Canceled when the call is to end, whatever it is doing.</summary>
    public CancellationToken Ended => _outer;

    /// <summary>Throws if the body is in an encoding that nobody here can decode.</summary>
    public void EnsureDecodable()
    {
        if (ContentDecoder.Unsupported(Response.Content) is { } encoding)
        {
            throw new ApiResponseException(
                Key.Hide($"{OperationId} succeeded with {(int)Response.StatusCode}, but its body has the content encoding '{encoding}', which the SDK cannot decode. It asked for: {ContentDecoder.Accepted}."),
                Response.StatusCode, "", 0, 0, Headers)
            {
                Operation = OperationId,
                Attempts = Attempt,
            };
        }
    }

    public async Task<ReplyBody> ReadBodyAsync(int most)
    {
        EnsureDecodable();
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
            Key.HideCut(body.Span);
            return body;
        }
        catch (Exception e) when (ReplyBody.IsBroken(e))
        {
            throw Explain(e, "the reply's body");
        }
    }

    /// <summary>The exception that tells the caller why an attempt ended.</summary>
    public Exception Explain(Exception cause, string what)
    {
        if (Timer.IsCancelledFromOutside)
        {
            var explained = Run.Explain(cause);
            return !ReferenceEquals(explained, cause) ? explained : new OperationCanceledException($"{OperationId} was cancelled.", cause, _outer);
        }

        return cause switch
        {
            _ when Timer.Struck is { } limit => TimedOut(limit, Timer.Limit, what, cause),
            _ when _transport.IsDisposed => new ObjectDisposedException($"{OperationId} ended, since its {nameof(TwelveLabsClient)} was disposed.", cause),
            ObjectDisposedException => cause,
            InvalidOperationException when _response is null => cause,
            OperationCanceledException when HttpTimeout.Struck(cause) => TimedOut("HttpClient.Timeout", _transport.HttpTimeout, what, cause),
            _ => Broken(cause, what),
        };
    }

    /// <summary>A failure that is none of the service's words, such as a stream that ended too early.</summary>
    public ConnectionException Broken(string message, Exception? cause = null) =>
        new($"{OperationId}: {message}{Passing().Advice}{After()}", cause)
        {
            Operation = OperationId,
            Attempts = Attempt,
            IsRetryable = Passing().Repeat,
        };

    public ErrorReply Error(ErrorEnvelope? envelope, string? excerpt = null)
    {
        var status = (int)Response.StatusCode;

        // The end of the window is a time to wait for only when the window is what refused the call.
        var refused = ApiFacts.RetriesAlways(status);
        var now = _transport.Clock.GetUtcNow();
        var wait = TwelveLabs.RateLimit.RetryAfter(Headers, refused ? RateLimit : null, now);
        var (repeat, advice) = refused ? Refused() : ApiFacts.RetriesWhenSafe(status) ? Passing() : (false, "");
        return new()
        {
            Operation = OperationId,
            StatusCode = Response.StatusCode,
            Envelope = envelope is null ? null : Hidden(envelope),
            BodyExcerpt = excerpt,
            ApiVersion = ApiVersion,
            Headers = Headers,
            RateLimit = RateLimit,
            RetryAfter = wait,
            RetryAt = wait is { } time && time < TimeSpan.FromDays(3650) ? now + time : null,
            Attempts = Attempt,
            IsRetryable = repeat,
            Advice = (status is 401 ? ApiFacts.KeyAdvice : status is >= 300 and < 400 ? RedirectAdvice() : advice).Trim(),
        };
    }

    /// <summary>Whether the service refuses a retry because an earlier attempt has done what was asked.</summary>
    public bool WasDoneBefore => Run.MayBeDone && (int)Response.StatusCode == Run.Call.Operation.DoneOnRetry;

    /// <summary>The attempt failed: what is told to logs, traces and metrics.</summary>
    public void Failed(Exception failure)
    {
        _span?.Failed(failure);
        Run.MayBeDone |= failure switch
        {
            ApiException refused => ApiFacts.RetriesWhenSafe((int)refused.StatusCode),
            ConnectionException or RequestTimeoutException => !NothingSent,
            _ => false,
        };
    }

    /// <summary>The attempt failed and the call with it, as a stream does that breaks off.</summary>
    /// <returns>The failure, to be thrown.</returns>
    public Exception Failing(Exception failure)
    {
        _span?.Failed(failure);
        Run.Span?.Failed(failure);
        return failure;
    }

    public void Dispose()
    {
        _span?.Dispose();
        _response?.Dispose();
        _permit?.Dispose();
        Timer.Dispose();
        if (EndsCall)
        {
            Run.Dispose();
        }
    }

    // In the text of JSON the key may be escaped, and is seen only once that is read.
    private ErrorEnvelope Hidden(ErrorEnvelope envelope)
    {
        envelope.Code = envelope.Code is { } code ? Key.Hide(code) : null;
        envelope.Message = envelope.Message is { } message ? Key.Hide(message) : null!;
        envelope.DocsUrl = envelope.DocsUrl is { } docs ? Key.Hide(docs) : null;
        foreach (var member in envelope.AdditionalProperties.ToList())
        {
            if (member.Value?.ToString() is { } text && Key.Hide(text) is var hidden && hidden != text)
            {
                envelope.AdditionalProperties[member.Key] = hidden;
            }
        }

        return envelope;
    }

    // A request with a body of which nothing was sent cannot have been acted on.
    private bool NothingSent => _content is IRequestBody { Started: false };

    private void OnSent(long bytes)
    {
        Timer.AwaitHeaders();
        if (_content is MultipartBody { HasFiles: true })
        {
            _span?.Uploaded(bytes);
        }
    }

    private string After() => Attempt == 1 ? "" : $" (after {Attempt} attempts)";

    private (bool Repeat, string Advice) Refused() =>
        Run.BodyCanRepeat ? (true, "") : (false, $" It was not repeated: {Unrepeatable()}.");

    private (bool Repeat, string Advice) Passing()
    {
        if (NothingSent)
        {
            return (true, "");
        }

        return Run.Call.Operation.SafeToRepeat ? Refused() : (false, " It was not repeated, since the service may have carried it out.");
    }

    private string Unrepeatable() =>
        $"the stream of '{(_content as MultipartBody)?.Unrepeatable?.FileName}' cannot be read again; give one that can seek, a path, bytes or a function that opens the stream";

    private string RedirectAdvice() => Response.Headers.Location is { } to
        ? $"It was redirected to {(to.IsAbsoluteUri ? Key.Hide(to.Host) : "another path")}; the SDK follows no redirects, since they would carry the API key along."
        : "";

    private RequestTimeoutException TimedOut(string limit, TimeSpan length, string what, Exception cause)
    {
        var text = limit switch
        {
            nameof(RequestOptions.Timeout) => $"no reply began within {length.TotalSeconds:0.###} s, the limit that Timeout sets",
            nameof(RequestOptions.NetworkTimeout) => $"{what} stood still for {length.TotalSeconds:0.###} s, the limit that NetworkTimeout sets",
            _ => $"the timeout of the HttpClient that was given in the options struck while {what} was awaited",
        };
        var (repeat, advice) = Passing();
        return new(limit, length, $"{OperationId}: {text}{Run.AfterAttempts()}.{advice}", cause)
        {
            Operation = OperationId,
            Attempts = Attempt,
            IsRetryable = repeat,
        };
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
        var where = _response is null ? $" to {_transport.Options.BaseAddress.Authority}" : "";
        return Broken($"{what}{where} failed: {Key.Hide(innermost.Message)}", Key.Hide(text) == text ? cause : null);
    }
}
