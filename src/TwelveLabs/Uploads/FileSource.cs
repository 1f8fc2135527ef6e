namespace TwelveLabs.Uploads;

/// <summary>An upload source that opens a file on disk for each attempt.</summary>
internal sealed class FileSource(string fullPath) : UploadSource
{
    private long? _length = Measure(fullPath);

    // The length of a file that did not exist yet is read once it exists.
    public override long? Length => _length ??= Measure(fullPath);

    public override bool CanReplay => true;

    public override string? Fault()
    {
        if (Directory.Exists(fullPath))
        {
            return $"'{fullPath}' is a directory, not a file.";
        }

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

    private static long? Measure(string fullPath) => new FileInfo(fullPath) is { Exists: true } file ? file.Length : null;

    // The copy buffer is already large. A size of 1 disables the stream's own buffer on every framework.
    private FileStream Open() =>
        new(fullPath, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1, FileOptions.Asynchronous | FileOptions.SequentialScan);
}
