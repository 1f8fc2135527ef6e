using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace TwelveLabs.Uploads;

/// <summary>
/// The body of one attempt of a <c>multipart/form-data</c> request, written directly to the network in constant memory.
/// </summary>
/// <remarks>
/// Each attempt builds its own body; consecutive bodies may have the same <see cref="FileUpload"/>. If every length is known, the request
/// has a Content-Length; otherwise it is chunked.
/// </remarks>
internal sealed class MultipartBody : HttpContent, IRequestBody
{
    private readonly List<(byte[] Head, FileUpload? File, long MinBytes, long MaxBytes)> _parts = [];
    private readonly string _boundary = $"form-{Guid.NewGuid():N}";
    private readonly TimeProvider _timeProvider;
    private readonly Action<long>? _onSent;
    private readonly Action? _onActivity;
    private readonly Action? _onFailed;
    private readonly CancellationToken _cancellationToken;

    /// <summary>Initializes an empty body.</summary>
    /// <param name="timeProvider">The clock for progress reports.</param>
    /// <param name="onSent">Called after a complete body with files was written, with its number of bytes.</param>
    /// <param name="onActivity">Called after every write to the network of a body with files.</param>
    /// <param name="onFailed">Called when the body itself fails, not the network.</param>
    /// <param name="cancellationToken">
    /// Cancels the upload. Required on netstandard2.0, which passes no token to the content; used on other frameworks, too.
    /// </param>
    public MultipartBody(
        TimeProvider? timeProvider = null,
        Action<long>? onSent = null,
        Action? onActivity = null,
        Action? onFailed = null,
        CancellationToken cancellationToken = default)
    {
        _timeProvider = timeProvider ?? TimeProvider.System;
        _onSent = onSent;
        _onActivity = onActivity;
        _onFailed = onFailed;
        _cancellationToken = cancellationToken;
        Headers.ContentType = new("multipart/form-data") { Parameters = { new NameValueHeaderValue("boundary", _boundary) } };
    }

    /// <summary>Gets a value indicating whether all files can be sent again from the start.</summary>
    public bool CanReplay => _parts.TrueForAll(part => part.File?.CanReplay != false);

    /// <summary>Gets a file that cannot be sent again, or null.</summary>
    public FileUpload? Unrepeatable => _parts.Find(part => part.File is { CanReplay: false }).File;

    public bool HasFiles => _parts.Exists(part => part.File is not null);

    /// <summary>Gets a value indicating whether an attempt began to write the body. Until then, nothing was sent and no stream was used.</summary>
    public bool Started { get; private set; }

    public Exception? LocalFailure { get; private set; }

    public IOException? WriteFailure { get; private set; }

    /// <summary>Gets a value indicating whether the length of every file is known, so that the request has a Content-Length.</summary>
    public bool IsLengthKnown => !_parts.Exists(part => part.File is { Length: null });

    public void AddText(string name, string value) => Add(name, value, file: null);

    /// <summary>Adds a file. The upload ends if it is shorter than <paramref name="minBytes"/> or longer than <paramref name="maxBytes"/>.</summary>
    public void AddFile(string name, FileUpload file, long minBytes = 0, long maxBytes = long.MaxValue) => Add(name, value: "", file, minBytes, maxBytes);

    private byte[] Tail => Encoding.UTF8.GetBytes($"{Separator}--{_boundary}--\r\n");

    private string Separator => _parts.Count == 0 ? "" : "\r\n";

    protected override bool TryComputeLength(out long length)
    {
        length = Tail.Length;
        foreach (var (head, file, _, _) in _parts)
        {
            if (file is { Length: null })
            {
                return false;
            }

            length += head.Length + (file?.Length ?? 0);
        }

        return true;
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeAsync(stream, _cancellationToken);

#if NET
    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, _cancellationToken);
        await SerializeAsync(stream, either.Token).ConfigureAwait(false);
    }
#endif

    private void Add(string name, string value, FileUpload? file, long minBytes = 0, long maxBytes = long.MaxValue) =>
        _parts.Add((Encoding.UTF8.GetBytes($"{Separator}--{_boundary}\r\n{PartHeaders.Of(name, file)}{value}"), file, minBytes, maxBytes));

    private async Task SerializeAsync(Stream stream, CancellationToken cancellationToken)
    {
        Started = true;
        LocalFailure = null;
        WriteFailure = null;

        // A form without files is sent at once, like any small body; only files take long enough to monitor.
        var watched = HasFiles;
        var network = new BodyStream(stream);
        var writer = new BodyWriter(network, watched ? _onActivity : null);
        var bufferInUse = false;
        try
        {
            foreach (var (head, file, minBytes, maxBytes) in _parts)
            {
                await writer.WriteAsync(head, cancellationToken).ConfigureAwait(false);
                if (file is null)
                {
                    continue;
                }

                var part = new FilePart(file, minBytes, maxBytes, writer, _timeProvider);
                try
                {
                    await part.CopyAsync(cancellationToken).ConfigureAwait(false);
                }
                finally
                {
                    bufferInUse = part.Abandoned is not null;
                }
            }

            await writer.WriteAsync(Tail, cancellationToken).ConfigureAwait(false);
            await writer.FlushAsync(cancellationToken).ConfigureAwait(false);
            if (watched)
            {
                _onSent?.Invoke(network.Written);
            }
        }
        catch (IOException e) when (network.Failure is not null && !cancellationToken.IsCancellationRequested)
        {
            WriteFailure = e;
            if (!await network.SkipRestAsync(TryComputeLength(out var length) ? length : null, cancellationToken).ConfigureAwait(false))
            {
                throw;
            }
        }
        catch (Exception e) when (network.Failure is null && !(e is OperationCanceledException && cancellationToken.IsCancellationRequested))
        {
            LocalFailure = e;
            _onFailed?.Invoke();
            throw;
        }
        finally
        {
            if (!bufferInUse)
            {
                writer.Return();
            }
        }
    }
}
