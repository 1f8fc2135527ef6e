using System.Security.Cryptography;

namespace TwelveLabs.Cli.Ingest.Uploading;

/// <summary>Reads a file for an upload, and calls back before it hands out the last bytes.</summary>
/// <remarks>
/// Until then the service cannot have the whole request, so it cannot have created a task. A file whose content is no longer that of the
/// hash ends the upload there, before anything is created.
/// </remarks>
internal sealed class LastBytesStream(FileStream file, long length, string content, Action beforeLastBytes) : Stream
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private long _read;
    private bool _ended;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var count = await file.ReadAsync(buffer, cancellationToken);
        Follow(buffer.Span[..count]);
        return count;
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count)
    {
        var read = file.Read(buffer, offset, count);
        Follow(buffer.AsSpan(offset, read));
        return read;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _hash.Dispose();
            file.Dispose();
        }

        base.Dispose(disposing);
    }

    private void Follow(ReadOnlySpan<byte> bytes)
    {
        _hash.AppendData(bytes);
        _read += bytes.Length;
        if (_ended || (_read < length && !bytes.IsEmpty))
        {
            return;
        }

        if (Convert.ToHexStringLower(_hash.GetCurrentHash()) != content)
        {
            throw new IOException("the file changes while it is uploaded; run the command again when it is complete.");
        }

        beforeLastBytes();
        _ended = true;
    }
}
