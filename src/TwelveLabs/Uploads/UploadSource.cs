namespace TwelveLabs.Uploads;

/// <summary>Where the bytes of an upload come from; opened once for each attempt.</summary>
internal abstract class UploadSource
{
    /// <summary>The number of bytes, measured when the upload was described, or null when nobody knows.</summary>
    public abstract long? Length { get; }

    /// <summary>Whether every attempt can read all bytes again.</summary>
    public abstract bool CanReplay { get; }

    public abstract ValueTask<UploadReading> OpenAsync(CancellationToken cancellationToken);
}

/// <summary>One attempt's pass over the bytes of a source.</summary>
internal abstract class UploadReading : IAsyncDisposable
{
    /// <summary>The number of bytes that this pass should meet, where that can be asked for now.</summary>
    public abstract long? CurrentLength { get; }

    public abstract ValueTask<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken);

    public abstract ValueTask DisposeAsync();
}
