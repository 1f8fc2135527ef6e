using System.Security.Cryptography;
using TwelveLabs.Http;

namespace TwelveLabs.Cli.Ingest.Uploading;

/// <summary>Reads a file for an upload, and calls back before it hands out the last bytes.</summary>
/// <remarks>
/// Until then the service cannot have the whole request, so it cannot have created a task. A file whose content is no longer that of the
/// hash ends the upload there, before anything is created.
/// </remarks>
internal sealed class LastBytesStream(FileStream file, long length, string content, Action beforeLastBytes) : ForwardStream(file)
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private long _read;
    private bool _ended;

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var count = await Inner.ReadAsync(buffer, cancellationToken);
        Follow(buffer.Span[..count]);
        return count;
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        var read = Inner.Read(buffer, offset, count);
        Follow(buffer.AsSpan(offset, read));
        return read;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _hash.Dispose();
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
