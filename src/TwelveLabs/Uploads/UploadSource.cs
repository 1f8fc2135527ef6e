namespace TwelveLabs.Uploads;

/// <summary>Where the bytes of an upload come from; opened once for each attempt.</summary>
internal abstract class UploadSource
{
    /// <summary>The number of bytes, measured when the upload was described, or null when nobody knows.</summary>
    public abstract long? Length { get; }

    /// <summary>Whether every attempt can read all bytes again.</summary>
    public abstract bool CanReplay { get; }

    /// <summary>Why the bytes can certainly not be read now, or null. Asked before a call, so that it costs no request.</summary>
    public virtual string? Fault() => null;

    public abstract ValueTask<UploadReading> OpenAsync(CancellationToken cancellationToken);
}

/// <summary>One attempt's pass over the bytes of a source.</summary>
internal abstract class UploadReading : IAsyncDisposable
{
    /// <summary>The number of bytes that this pass should meet, where that can be asked for now.</summary>
    public abstract long? CurrentLength { get; }

    /// <summary>Whether somebody closed what is read.</summary>
    public virtual bool IsClosed => false;

    public abstract ValueTask<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken);

    public abstract ValueTask DisposeAsync();
}
