#if !NETSTANDARD2_0
namespace TwelveLabs.Http;

/// <summary>Wraps a <c>BrotliStream</c>. Invalid data causes an <see cref="InvalidDataException"/>, as that of the other encodings does.</summary>
internal sealed class BrotliBodyStream(Stream inner) : ForwardStream(inner)
{
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        try
        {
            return await Inner.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
        }
        catch (InvalidOperationException e) when (e is not ObjectDisposedException)
        {
            throw new InvalidDataException(e.Message, e);
        }
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        try
        {
            return Inner.Read(buffer, offset, count);
        }
        catch (InvalidOperationException e) when (e is not ObjectDisposedException)
        {
            throw new InvalidDataException(e.Message, e);
        }
    }
}
#endif
