using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using Newtonsoft.Json;

namespace TwelveLabs;

/// <summary>A file to upload: a path, a stream, a byte array, or a function that opens a stream.</summary>
/// <remarks>
/// The file is read while the request is sent, and is never loaded into memory as a whole. If
/// <see cref="CanReplay"/> is <see langword="true"/>, a failed attempt can be retried from the first byte.
/// Progress is reported at the beginning, at most about ten times per second, and after the last byte;
/// an exception that the progress handler throws ends the upload.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(ModelConverter<FileUpload>))]
[System.Text.Json.Serialization.JsonConverter(typeof(ApiJsonConverter<FileUpload>))]
public sealed class FileUpload : IApiValue<FileUpload>
{
    private FileUpload(UploadSource source, string fileName, IProgress<UploadProgress>? progress, string? contentType)
    {
        Source = source;
        FileName = fileName;
        Progress = progress;
        ContentType = contentType ?? ContentTypes.FromFileName(fileName);
    }

    /// <summary>Gets the file name in the request.</summary>
    public string FileName { get; }

    /// <summary>Gets the content type in the request; by default that of the file name extension.</summary>
    public string ContentType { get; }

    /// <summary>Gets the length in bytes, or <see langword="null"/> if it is unknown.</summary>
    public long? Length => Source.Length;

    /// <summary>Gets a value indicating whether the file can be read again, so that a failed attempt can be retried.</summary>
    public bool CanReplay => Source.CanReplay;

    internal UploadSource Source { get; }

    internal IProgress<UploadProgress>? Progress { get; }

    /// <summary>Creates an upload of a file on disk. The file is opened for each attempt, and its length must not change until it is sent.</summary>
    /// <remarks>
    /// Whether the file exists and is readable is checked when the call is made: it throws an <see cref="ArgumentException"/>
    /// that names the property before anything is sent. In a batch only the request with the file fails.
    /// </remarks>
    /// <param name="path">The path of the file.</param>
    /// <param name="progress">Receives the progress of the upload.</param>
    /// <param name="fileName">The file name in the request; by default that of the path.</param>
    /// <param name="contentType">The content type; by default that of the file name extension.</param>
    /// <exception cref="ArgumentException">An argument is empty or not valid.</exception>
    public static FileUpload FromPath(string path, IProgress<UploadProgress>? progress = null, string? fileName = null, string? contentType = null)
    {
        if (string.IsNullOrWhiteSpace(path ?? throw new ArgumentNullException(nameof(path))))
        {
            throw new ArgumentException("A path must not be empty.", nameof(path));
        }

        var fullPath = Path.GetFullPath(path);
        var name = CheckName(fileName ?? NameOf(fullPath));
        return new(new FileSource(fullPath), name, progress, CheckType(contentType));
    }

    /// <summary>Creates an upload of a stream, from its current position to its end. The stream is not closed.</summary>
    /// <remarks>
    /// A seekable stream is rewound to that position for each attempt, and its length is known. Any other stream can
    /// be sent only once, and its request cannot be retried.
    /// </remarks>
    /// <param name="stream">The stream to read; it must stay open until the call is over.</param>
    /// <param name="fileName">The file name in the request.</param>
    /// <param name="length">
    /// The length of a stream that is not seekable, such as that of a forwarded request body. It
    /// enables the progress fraction and the check of the size limit. A stream with fewer or more bytes
    /// ends the upload with an <see cref="UploadException"/>.
    /// </param>
    /// <param name="progress">Receives the progress of the upload.</param>
    /// <param name="contentType">The content type; by default that of the file name extension.</param>
    /// <exception cref="ArgumentException"><paramref name="stream"/> is closed, cannot be read or has another length, or another argument is not valid.</exception>
    public static FileUpload FromStream(
        Stream stream,
        string fileName,
        long? length = null,
        IProgress<UploadProgress>? progress = null,
        string? contentType = null)
    {
        var source = new StreamSource(stream ?? throw new ArgumentNullException(nameof(stream)), CheckName(fileName), CheckLength(length));
        return new(source, fileName, progress, CheckType(contentType));
    }

    /// <summary>Creates an upload of a byte array. It is not copied, so it must not change until it is sent.</summary>
    /// <param name="bytes">The content of the file.</param>
    /// <param name="fileName">The file name in the request.</param>
    /// <param name="progress">Receives the progress of the upload.</param>
    /// <param name="contentType">The content type; by default that of the file name extension.</param>
    /// <exception cref="ArgumentException"><paramref name="fileName"/> or <paramref name="contentType"/> is not valid.</exception>
    public static FileUpload FromBytes(ReadOnlyMemory<byte> bytes, string fileName, IProgress<UploadProgress>? progress = null, string? contentType = null) =>
        new(new BytesSource(bytes), CheckName(fileName), progress, CheckType(contentType));

    /// <summary>Creates an upload of a stream that a function opens. The function is called for each attempt, and its stream is disposed after that attempt.</summary>
    /// <param name="open">Opens a new stream at the first byte to send.</param>
    /// <param name="fileName">The file name in the request.</param>
    /// <param name="length">The length of each stream, if known.</param>
    /// <param name="progress">Receives the progress of the upload.</param>
    /// <param name="contentType">The content type; by default that of the file name extension.</param>
    /// <exception cref="ArgumentException">An argument is not valid.</exception>
    public static FileUpload FromFactory(
        Func<CancellationToken, ValueTask<Stream>> open,
        string fileName,
        long? length = null,
        IProgress<UploadProgress>? progress = null,
        string? contentType = null)
    {
        var source = new FactorySource(open ?? throw new ArgumentNullException(nameof(open)), CheckName(fileName), CheckLength(length));
        return new(source, fileName, progress, CheckType(contentType));
    }

    /// <summary>Returns the name, content type and length.</summary>
    public override string ToString()
    {
        var name = new string([.. FileName.Select(c => char.IsControl(c) ? '\uFFFD' : c)]);
        var size = Length is { } length ? string.Format(CultureInfo.InvariantCulture, "{0:N0} bytes", length) : "size unknown";
        return $"{name} ({ContentType}, {size})";
    }

    // Its name and length alone would look like a file, so serialization is rejected.
    FileUpload IApiValue<FileUpload>.ReadFrom(JsonReader reader)
    {
        JsonRead.File(reader, nameof(FileUpload));
        return null!;
    }

    void IApiValue.WriteTo(JsonWriter writer) => JsonWrite.File(this, nameof(FileUpload));

    private static long? CheckLength(long? length) =>
        length < 0 ? throw new ArgumentOutOfRangeException(nameof(length), length, "A length must not be negative.") : length;

    // The path of a directory may end in a separator, and the root has no name: both are rejected when the call is made.
    private static string NameOf(string fullPath) =>
        Path.GetFileName(fullPath.TrimEnd(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar)) is { Length: > 0 } name ? name : fullPath;

    private static string CheckName(string fileName) =>
        string.IsNullOrWhiteSpace(fileName ?? throw new ArgumentNullException(nameof(fileName)))
            ? throw new ArgumentException("A file name must not be empty.", nameof(fileName))
            : fileName;

    private static string? CheckType(string? contentType) =>
        contentType is null || (MediaTypeHeaderValue.TryParse(contentType, out _) && contentType.All(c => c is >= ' ' and <= '~'))
            ? contentType
            : throw new ArgumentException($"'{contentType}' is not a content type such as video/mp4.", nameof(contentType));
}
