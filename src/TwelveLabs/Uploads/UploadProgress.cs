namespace TwelveLabs;

/// <summary>The progress of the upload of one file.</summary>
/// <remarks>An upload that is retried starts again at zero bytes.</remarks>
/// <param name="BytesSent">The number of bytes of the file that were sent in this attempt.</param>
/// <param name="TotalBytes">The length of the file in bytes, or <see langword="null"/> if unknown.</param>
/// <param name="Elapsed">The time since the attempt began to send the file.</param>
public readonly record struct UploadProgress(long BytesSent, long? TotalBytes, TimeSpan Elapsed)
{
    /// <summary>Gets the fraction that was sent, from 0 to 1, or <see langword="null"/> if the length is unknown.</summary>
    public double? Fraction => TotalBytes switch
    {
        null => null,
        0 => 1,
        { } total => (double)BytesSent / total,
    };

    /// <summary>Gets the average rate of the attempt in bytes per second; 0 at the beginning.</summary>
    public double BytesPerSecond => Elapsed > TimeSpan.Zero ? BytesSent / Elapsed.TotalSeconds : 0;
}
