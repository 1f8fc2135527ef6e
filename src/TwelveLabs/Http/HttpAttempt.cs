using System.Runtime.ExceptionServices;
using System.Threading.RateLimiting;

namespace TwelveLabs.Http;

/// <summary>One attempt of a call: a request and its response, with the timer that watches over both.</summary>
internal sealed class HttpAttempt : IDisposable
{
    private readonly ApiTransport _transport;
    private readonly RateLimitLease? _permit;
    private readonly AttemptSpan? _span;
    private readonly ApiKey _key;
    private HttpResponseMessage? _response;
    private bool _notConnected;

    public HttpAttempt(ApiTransport transport, CallContext context, ApiKey key, RateLimitLease? permit, CancellationToken outer)
    {
        _transport = transport;
        _permit = permit;
        _key = key;
        Outer = outer;
        Context = context;
        Timer = new AttemptTimeout(transport.Clock, context.Timeout, context.NetworkTimeout, outer);
        Number = context.NextAttempt();
        _span = AttemptSpan.Start(transport, context, Number);
    }

    public CallContext Context { get; }

    /// <summary>Which attempt of the call this is, from 1.</summary>
    public int Number { get; }

    public string OperationId => Context.Call.Operation.Id;

    public SecretRedactor Redactor => _key.Redactor;

    public AttemptTimeout Timer { get; }

    /// <summary>What ends the attempt from outside.</summary>
    public CancellationToken Outer { get; }

    /// <summary>The body of the request; null before it is made and where there is none.</summary>
    public HttpContent? Content { get; private set; }

    public bool HasResponse => _response is not null;

    public HttpResponseMessage Response => _response ?? throw new InvalidOperationException("Nothing was sent yet.");

    public ApiHeaders Headers { get; private set; } = ApiHeaders.Empty;

    public string? ApiVersion { get; private set; }

    public RateLimit? RateLimit { get; private set; }

    /// <summary>Whether the call ends with this attempt, as it does when its response is a stream.</summary>
    public bool EndsCall { get; set; }

    /// <summary>Whether the service cannot have acted on the request, since there was no connection or nothing of its body was sent.</summary>
    public bool NothingSent => Content is IRequestBody { Started: false } || _notConnected;

    /// <summary>The URL that the client was given.</summary>
    public Uri BaseAddress => _transport.Options.BaseAddress;

    public string Authority => _transport.Options.BaseAddress.Authority;

    public TimeSpan HttpTimeout => _transport.HttpTimeout;

    public DateTimeOffset Now => _transport.Clock.GetUtcNow();

    public async Task SendAsync()
    {
        try
        {
            using var request = ApiRequest.Create(_transport, Context, _key, Timer, OnSent);
            Content = request.Content;
            Context.BodyCanRepeat = true;
            _span?.Sending();
            _response = await _transport.SendAsync(request, Timer.Token).ConfigureAwait(false);
            Timer.Restart();
            Headers = new ApiHeaders(_response, Redactor);
            ApiVersion = Context.Protocol.ReadVersion(Headers);
            RateLimit = TwelveLabs.RateLimit.Read(Headers);
        }
        catch (Exception e) when (!e.IsFatal())
        {
            // What is wrong with a file of the caller's own reads like a broken connection from here.
            if ((Content as IRequestBody)?.LocalFailure is { } local)
            {
                ExceptionDispatchInfo.Capture(AttemptFailure.Local(this, local)).Throw();
            }

            // Where the body could not be written, that is the cause.
            _notConnected = ConnectFailure.Is(e);
            var written = (Content as IRequestBody)?.WriteFailure;
            throw AttemptFailure.Translate(this, written is null || e is OperationCanceledException ? e : written, "the request");
        }
        finally
        {
            Context.BodyCanRepeat = (Content as MultipartBody)?.CanReplay != false || NothingSent;
        }

        _span?.Answered(_response, Headers, ApiVersion, RateLimit);
    }

    /// <summary>Throws if the body is in an encoding that nobody here can decode.</summary>
    public void EnsureDecodable()
    {
        if (ContentDecoder.Unsupported(Response.Content) is { } encoding)
        {
            throw new ApiResponseException(
                Redactor.Redact($"{OperationId} succeeded with {(int)Response.StatusCode}, but its body has the content encoding '{encoding}', which the SDK cannot decode. It asked for: {AcceptedEncodings.Names}."),
                Response.StatusCode, "", 0, 0, Headers)
            {
                Operation = OperationId,
                Attempts = Number,
            };
        }
    }

    public async Task<ResponseBody> ReadBodyAsync(int most)
    {
        EnsureDecodable();
        try
        {
            return await ResponseBody.ReadAsync(Response.Content, most, Timer).ConfigureAwait(false);
        }
        catch (Exception e) when (!e.IsFatal())
        {
            throw AttemptFailure.Translate(this, e, "the response's body");
        }
    }

    /// <summary>The body of a failed response as far as it can be had: the status counts for more.</summary>
    public async Task<ResponseBody> ReadErrorAsync(int most)
    {
        // No envelope is longer; a page without end must not keep the caller from the status, nor one that drips.
        const int Enough = 1024 * 1024;
        Timer.LimitRest(ErrorBodyTime);
        var body = await ResponseBody.ReadBeginningAsync(Response.Content, Math.Min(most, Enough), Timer).ConfigureAwait(false);
        if (body.IsCut && (Context.Caller.IsCancellationRequested || Context.IsClientDisposed) && CallFailure.Ended(Context, cause: null) is { } ended)
        {
            body.Dispose();
            throw ended;
        }

        Redactor.Redact(body.Span);
        Redactor.RedactCut(body.Span);
        return body;
    }

    /// <summary>How long the whole body of a failed response may take: it is small, and its status is there already.</summary>
    public static TimeSpan ErrorBodyTime { get; } = TimeSpan.FromSeconds(10);

    /// <summary>Whether the service refuses a retry because an earlier attempt has done what was asked.</summary>
    public bool WasDoneBefore => Context.MayBeDone && (int)Response.StatusCode == Context.Call.Operation.DoneOnRetry;

    /// <summary>The attempt failed: what is told to logs, traces and metrics.</summary>
    public void Failed(Exception failure)
    {
        _span?.Failed(failure);
        Context.MayBeDone |= failure switch
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
        if (failure is TwelveLabsException { Operation: null } foreign)
        {
            foreign.Place(OperationId, Number);
        }

        _span?.Failed(failure);
        Context.Span?.Failed(failure);
        return failure;
    }

    public void Dispose()
    {
        _span?.Dispose();
        UserCode.DisposeQuietly(_response);
        UserCode.DisposeQuietly(_permit);
        Timer.Dispose();
        if (EndsCall)
        {
            Context.Dispose();
        }
    }

    private void OnSent(long bytes)
    {
        Timer.AwaitHeaders();
        if (Content is MultipartBody { HasFiles: true })
        {
            _span?.Uploaded(bytes);
        }
    }
}
