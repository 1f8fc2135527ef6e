namespace TwelveLabs.Uploads;

/// <summary>The source of the bytes of an upload; opened once for each attempt.</summary>
internal abstract class UploadSource
{
    /// <summary>Gets the number of bytes, determined when the upload was created, or null if unknown.</summary>
    public abstract long? Length { get; }

    /// <summary>Gets a value indicating whether every attempt can read all bytes again.</summary>
    public abstract bool CanReplay { get; }

    /// <summary>Returns why the bytes certainly cannot be read now, or null. Called before a call, so that the failure costs no request.</summary>
    public virtual string? Fault() => null;

    public abstract ValueTask<UploadReading> OpenAsync(CancellationToken cancellationToken);
}

/// <summary>Reads the bytes of a source for one attempt.</summary>
internal abstract class UploadReading : IAsyncDisposable
{
    /// <summary>Gets the number of bytes that this reading should return, or null if it cannot be determined now.</summary>
    public abstract long? CurrentLength { get; }

    /// <summary>Gets a value indicating whether the underlying stream was closed.</summary>
    public virtual bool IsClosed => false;

    public abstract ValueTask<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken);

    public abstract ValueTask DisposeAsync();
}
