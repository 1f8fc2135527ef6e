public readonly struct UploadProgress : System.IEquatable<TwelveLabs.UploadProgress>
{
    public UploadProgress(long BytesSent, long? TotalBytes, System.TimeSpan Elapsed) { }
    public double BytesPerSecond { get; }
    public long BytesSent { get; init; }
    public System.TimeSpan Elapsed { get; init; }
    public double? Fraction { get; }
    public long? TotalBytes { get; init; }
}
