namespace TwelveLabs.Tests.Errors;

/// <summary>A handler over a real network, which records what is left open of its responses.</summary>
internal sealed class RecordingHandler(Rig rig, HttpMessageHandler network) : DelegatingHandler(network)
{
    /// <summary>The header that tells the server which request of a call it is.</summary>
    public const string Number = "x-number";

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        request.Headers.Add(Number, $"{rig.Sending()}");
        rig.At("handler, before sending");
        var response = await base.SendAsync(request, cancellationToken);
        try
        {
            rig.At("handler, after the headers");
        }
        catch
        {
            response.Dispose();
            throw;
        }

        response.Content = new RecordedContent(rig, response.Content);
        return response;
    }

    // The network is shared.
    protected override void Dispose(bool disposing) => base.Dispose(disposing: false);

    private sealed class RecordedContent : HttpContent
    {
        private readonly Rig _rig;
        private readonly HttpContent _inner;
        private bool _closed;

        public RecordedContent(Rig rig, HttpContent inner)
        {
            (_rig, _inner) = (rig, inner);
            rig.Opened();
            foreach (var header in inner.Headers)
            {
                Headers.TryAddWithoutValidation(header.Key, header.Value);
            }
        }

        protected override async Task<Stream> CreateContentReadStreamAsync()
        {
            _rig.At("body, opening");
            return new BrokenStream(_rig, await _inner.ReadAsStreamAsync(), "body");
        }

        protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => throw new NotSupportedException();

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }

        protected override void Dispose(bool disposing)
        {
            if (disposing && !_closed)
            {
                _closed = true;
                _inner.Dispose();
                _rig.Closed();
            }

            // Disposes the stream that was opened, which throws where the disposal of a body breaks.
            base.Dispose(disposing);
        }
    }
}

/// <summary>A stream that gives one byte at first, so that there is a middle to break in.</summary>
internal sealed class BrokenStream(Rig rig, Stream inner, string name) : Stream
{
    private int _reads;
    private bool _closed;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override async Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
    {
        rig.At(_reads++ == 0 ? $"{name}, first read" : $"{name}, second read");
        return await inner.ReadAsync(buffer.AsMemory(offset, _reads == 1 ? 1 : count), cancellationToken);
    }

#if NET
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        rig.At(_reads++ == 0 ? $"{name}, first read" : $"{name}, second read");
        return await inner.ReadAsync(_reads == 1 ? buffer[..1] : buffer, cancellationToken);
    }
#endif

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing && !_closed)
        {
            _closed = true;
            inner.Dispose();
            rig.At($"{name}, disposal");
        }
    }
}
