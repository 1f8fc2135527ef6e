namespace TwelveLabs.Uploads;

/// <summary>A function that opens a new stream for each attempt; the stream is disposed when the attempt is over.</summary>
internal sealed class FactorySource(Func<CancellationToken, ValueTask<Stream>> open, string fileName, long? length) : UploadSource
{
    public override long? Length => length;

    public override bool CanReplay => true;

    public override async ValueTask<UploadReading> OpenAsync(CancellationToken cancellationToken)
    {
        var stream = await open(cancellationToken).ConfigureAwait(false);
        return stream is not null && StreamReading.CanRead(stream)
            ? await StreamReading.OwningAsync(stream).ConfigureAwait(false)
            : throw new UploadException(fileName, $"The function that opens '{fileName}' returned no readable stream.");
    }
}
