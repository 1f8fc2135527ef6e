namespace TwelveLabs.Uploads;

/// <summary>An upload source that opens a new stream with a function for each attempt, and disposes the stream after the attempt.</summary>
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
