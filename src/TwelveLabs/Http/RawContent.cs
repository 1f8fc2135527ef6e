using System.Net;

namespace TwelveLabs.Http;

/// <summary>Wraps the caller's content, and records whether sending has started and which side caused a failure.</summary>
internal sealed class RawContent : HttpContent, IRequestBody
{
    private readonly HttpContent _inner;
    private readonly long? _length;

    private readonly Action? _onFailed;

    /// <param name="inner">The caller's content, which this one disposes.</param>
    /// <param name="onFailed">Called when the content fails locally.</param>
    public RawContent(HttpContent inner, Action? onFailed = null)
    {
        _onFailed = onFailed;
        _inner = inner;
        _length = inner.Headers.ContentLength;
        foreach (var header in inner.Headers)
        {
            Headers.TryAddWithoutValidation(header.Key, header.Value);
        }
    }

    public bool Started { get; private set; }

    public IOException? WriteFailure { get; private set; }

    public Exception? LocalFailure { get; private set; }

    protected override bool TryComputeLength(out long length)
    {
        length = _length ?? 0;
        return _length is not null;
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => SendAsync(stream, context, CancellationToken.None);

#if NET
    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken) =>
        SendAsync(stream, context, cancellationToken);
#endif

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            UserCode.DisposeQuietly(_inner);
        }

        base.Dispose(disposing);
    }

    private async Task SendAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        Started = true;
        WriteFailure = null;
        var network = new BodyStream(stream);
        try
        {
#if NET
            await _inner.CopyToAsync(network, context, cancellationToken).ConfigureAwait(false);
#else
            await _inner.CopyToAsync(network, context).ConfigureAwait(false);
#endif
        }
        catch (Exception e) when (network.Failure is IOException failure && !e.IsFatal() && !cancellationToken.IsCancellationRequested)
        {
            WriteFailure = failure;
            if (!await network.SkipRestAsync(_length, cancellationToken).ConfigureAwait(false))
            {
                throw;
            }
        }
        catch (Exception e) when (network.Failure is null && !e.IsFatal() && !(e is OperationCanceledException && cancellationToken.IsCancellationRequested))
        {
            // HttpContent wraps the exceptions of its stream.
            LocalFailure = UserCode.Threw($"{nameof(RawRequest)}.{nameof(RawRequest.Content)}", e is HttpRequestException { InnerException: { } inner } ? inner : e);
            _onFailed?.Invoke();
            throw;
        }
    }
}
