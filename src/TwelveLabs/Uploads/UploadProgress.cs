namespace TwelveLabs;

/// <summary>How far the upload of one file has come.</summary>
/// <remarks>An upload that is repeated after a failure starts again at zero bytes.</remarks>
/// <param name="BytesSent">Bytes of the file that were handed to the network in this attempt.</param>
/// <param name="TotalBytes">Size of the file in bytes, or <see langword="null"/> while it is not known.</param>
/// <param name="Elapsed">Time since this attempt began to send the file.</param>
public readonly record struct UploadProgress(long BytesSent, long? TotalBytes, TimeSpan Elapsed)
{
    /// <summary>The part that was sent, from 0 to 1, or <see langword="null"/> while the size is not known.</summary>
    public double? Fraction => TotalBytes switch
    {
        null => null,
        0 => 1,
        { } total => (double)BytesSent / total,
    };

    /// <summary>Mean speed since the attempt began, in bytes per second; 0 before any time has passed.</summary>
    public double BytesPerSecond => Elapsed > TimeSpan.Zero ? BytesSent / Elapsed.TotalSeconds : 0;
}
