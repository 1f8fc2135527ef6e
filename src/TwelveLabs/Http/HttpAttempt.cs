using System.Runtime.ExceptionServices;
using System.Threading.RateLimiting;

namespace TwelveLabs.Http;

/// <summary>Represents the last step of a call: one request and its response, with their timeouts.</summary>
internal sealed class HttpAttempt : IDisposable
{
    private readonly ApiTransport _transport;
    private readonly RateLimitLease? _lease;
    private readonly AttemptSpan? _span;
    private readonly ApiKey _key;
    private HttpResponseMessage? _response;
    private bool _notConnected;
    private bool _wasRefused;

    private HttpAttempt(CallContext context, ApiKey key, RateLimitLease? lease, CancellationToken outer)
    {
        _transport = context.Transport;
        _lease = lease;
        _key = key;
        Outer = outer;
        Context = context;
        context.LastKey = key;
        Timer = new AttemptTimeout(_transport.Clock, context.Timeout, context.NetworkTimeout, outer);
        try
        {
            _span = AttemptSpan.Start(_transport, context, context.Attempts + 1);
        }
        catch
        {
            Timer.Dispose();
            throw;
        }

        Number = context.NextAttempt();
    }

    public CallContext Context { get; }

    /// <summary>Gets the number of the attempt in the call, from 1.</summary>
    public int Number { get; }

    public AttemptTimeout Timer { get; }

    /// <summary>Gets the token that cancels the attempt from outside.</summary>
    public CancellationToken Outer { get; }

    public bool IsCancellationRequested => Outer.IsCancellationRequested;

    /// <summary>Gets the body of the request; null before it is created and if there is none.</summary>
    public HttpContent? Content { get; private set; }

    public bool HasResponse => _response is not null;

    public HttpResponseMessage Response => _response ?? throw new InvalidOperationException("The attempt has no response yet.");

    public ApiHeaders Headers { get; private set; } = ApiHeaders.Empty;

    /// <summary>Gets or sets a value indicating whether the call ends with this attempt, as it does when its response is a stream.</summary>
    public bool EndsCall { get; set; }

    /// <summary>Gets a value indicating whether the service cannot have processed the request: there was no connection, or none of its body was sent.</summary>
    public bool NothingSent => Content is IRequestBody { Started: false } || _notConnected;

    /// <summary>Gets a value indicating whether the service cannot have processed the request, although it may have read a part of it.</summary>
    public bool NothingProcessed => NothingSent || _wasRefused;

    /// <summary>Gets a value indicating whether the service rejects a retry because an earlier attempt has done what was requested.</summary>
    public bool WasDoneBefore => Context.MayBeDone && (int)Response.StatusCode == Context.Call.Operation.DoneOnRetry;

    public SecretRedactor Redactor => _key.Redactor;

    public ExceptionFactory Exceptions => new(Context.Call, Redactor, Number);

    public Uri BaseAddress => _transport.Options.BaseAddress;

    public string Authority => _transport.Options.BaseAddress.Authority;

    /// <summary>Gets the timeout of the user's own HttpClient.</summary>
    public TimeSpan HttpTimeout => _transport.Http.GivenClient?.Timeout ?? Timeout.InfiniteTimeSpan;

    public DateTimeOffset Now => _transport.Clock.GetUtcNow();

    /// <summary>Sends the request, and passes the response to the call's handler or throws the failure that it reports.</summary>
    public static async Task RunAsync(CallContext context, ApiKey key, RateLimitLease? lease, CancellationToken cancellationToken)
    {
        var attempt = Begin(context, key, lease, cancellationToken);
        try
        {
            using (var request = attempt.CreateRequest())
            {
                attempt.Receive(await attempt._transport.Http.SendAsync(request, attempt.Timer.Token).ConfigureAwait(false));
            }

            attempt._transport.Version.Check(attempt.Headers.ApiVersion);
            if (!attempt.Response.IsSuccessStatusCode && !attempt.WasDoneBefore)
            {
                throw await attempt.ReadFailureAsync().ConfigureAwait(false);
            }

            await context.Handler.HandleAsync(attempt).ConfigureAwait(false);
            if (!attempt.EndsCall)
            {
                attempt.Dispose();
            }
        }
        catch (Exception e)
        {
            var failure = attempt.HasResponse ? e : attempt.Unsent(e);
            attempt._span?.Failed(failure);
            context.MayBeDone |= RetryClassifier.MayHaveBeenProcessed(attempt, failure);
            attempt.Dispose();
            if (ReferenceEquals(failure, e))
            {
                throw;
            }

            ExceptionDispatchInfo.Capture(failure).Throw();
        }
    }

    /// <summary>Gets a value indicating whether the response comes from a connection of the SDK, and not from a handler of the user.</summary>
    public bool HasOwnConnection => _transport.Http.IsOwn;

    /// <summary>Reads the next bytes of the body. Buffered bytes of a connection are read without timer; the stream of a user's handler may block.</summary>
    public ValueTask<int> ReadAsync(Stream body, byte[] buffer, int offset)
    {
        if (!HasOwnConnection)
        {
            Timer.Restart();
        }

        var reading = body.ReadIntoAsync(buffer, offset, Timer.Token);
        if (HasOwnConnection && !reading.IsCompleted)
        {
            Timer.Restart();
        }

        return reading;
    }

    /// <summary>Reads the body of a successful response.</summary>
    public ValueTask<ResponseBody> ReadBodyAsync()
    {
        EnsureDecodable();
        return ResponseBody.ReadAsync(this, _transport.Options.MaxResponseBytes);
    }

    /// <summary>Reads a failed response and returns its exception.</summary>
    public ValueTask<ApiException> ReadFailureAsync() => ErrorReader.ReadAsync(this, _transport.Options.MaxResponseBytes);

    /// <summary>Throws if the body is in an encoding that the SDK cannot decode.</summary>
    public void EnsureDecodable()
    {
        if (ContentDecoder.Unsupported(Response.Content) is { } encoding)
        {
            throw Exceptions.Response(
                Response.StatusCode, Headers,
                $"the body of the response ({(int)Response.StatusCode}) has the content encoding '{encoding}', which the SDK cannot decode. Supported encodings: {AcceptedEncodings.Names}.");
        }
    }

    /// <summary>Records that the attempt and its call failed, as when a stream is interrupted.</summary>
    /// <returns>The failure, to be thrown.</returns>
    public Exception Failing(Exception failure)
    {
        if (failure is TwelveLabsException { Operation: null } foreign)
        {
            foreign.Place(Context.Call.Operation.Id, Number);
        }

        _span?.Failed(failure);
        Context.Span?.Failed(failure);
        return failure;
    }

    /// <summary>Records that the whole body of the request was written.</summary>
    public void OnSent(long bytes)
    {
        Timer.AwaitHeaders();
        if (Content is MultipartBody { HasFiles: true })
        {
            _span?.Uploaded(bytes);
        }
    }

    public void Dispose()
    {
        _span?.Dispose();
        UserCode.DisposeQuietly(_response);
        UserCode.DisposeQuietly(_lease);
        Timer.Dispose();
        if (EndsCall)
        {
            Context.Dispose();
        }
    }

    private static HttpAttempt Begin(CallContext context, ApiKey key, RateLimitLease? lease, CancellationToken cancellationToken)
    {
        try
        {
            // A delay may end at the same moment as the call: a request that is not sent is not an attempt.
            cancellationToken.ThrowIfCancellationRequested();
            return new HttpAttempt(context, key, lease, cancellationToken);
        }
        catch
        {
            UserCode.DisposeQuietly(lease);
            throw;
        }
    }

    private HttpRequestMessage CreateRequest()
    {
        var request = ApiRequest.Create(this, _key);
        Content = request.Content;
        _span?.Sending();
        return request;
    }

    private void Receive(HttpResponseMessage response)
    {
        _response = response;
        Headers = new ApiHeaders(response, Redactor);
        NoteBody();
        _span?.Answered(response, Headers);
    }

    // The failure of a request that has no response.
    private Exception Unsent(Exception cause)
    {
        if (cause.IsFatal())
        {
            return cause;
        }

        _notConnected = ConnectFailure.Is(cause);
        _wasRefused = RefusedRequest.Is(cause);
        NoteBody();

        // A failure of the caller's own file looks like a broken connection from here.
        if ((Content as IRequestBody)?.LocalFailure is { } local)
        {
            return AttemptFailure.Local(this, local);
        }

        // If the body could not be written, that is the cause.
        var written = (Content as IRequestBody)?.WriteFailure;
        return AttemptFailure.Translate(this, written is null || cause is OperationCanceledException ? cause : written, "the request");
    }

    private void NoteBody() => Context.BodyCanRepeat = (Content as MultipartBody)?.CanReplay != false || NothingSent;
}
