namespace TwelveLabs.Uploads;

/// <summary>A file on disk, opened anew for each attempt.</summary>
internal sealed class FileSource(string fullPath) : UploadSource
{
    public override long? Length { get; } = new FileInfo(fullPath).Length;

    public override bool CanReplay => true;

    public override string? Fault()
    {
        try
        {
            Open().Dispose();
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException or System.Security.SecurityException)
        {
            return $"The file cannot be read: {e.Message}";
        }
    }

    public override ValueTask<UploadReading> OpenAsync(CancellationToken cancellationToken) => StreamReading.OwningAsync(Open());

    // The copy buffer is large already: a size of 1 turns the stream's own buffer off on every framework.
    private FileStream Open() =>
        new(fullPath, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1, FileOptions.Asynchronous | FileOptions.SequentialScan);
}
