[System.Diagnostics.DebuggerDisplay("{ToString(),nq}")]
public sealed class FileUpload
{
    public bool CanReplay { get; }
    public string ContentType { get; }
    public string FileName { get; }
    public long? Length { get; }
    public override string ToString() { }
    public static TwelveLabs.FileUpload FromBytes(System.ReadOnlyMemory<byte> bytes, string fileName, System.IProgress<TwelveLabs.UploadProgress>? progress = null, string? contentType = null) { }
    public static TwelveLabs.FileUpload FromFactory(System.Func<System.Threading.CancellationToken, System.Threading.Tasks.ValueTask<System.IO.Stream>> open, string fileName, long? length = default, System.IProgress<TwelveLabs.UploadProgress>? progress = null, string? contentType = null) { }
    public static TwelveLabs.FileUpload FromPath(string path, System.IProgress<TwelveLabs.UploadProgress>? progress = null, string? fileName = null, string? contentType = null) { }
    public static TwelveLabs.FileUpload FromStream(System.IO.Stream stream, string fileName, long? length = default, System.IProgress<TwelveLabs.UploadProgress>? progress = null, string? contentType = null) { }
}
