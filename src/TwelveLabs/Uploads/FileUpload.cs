using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using Newtonsoft.Json;

namespace TwelveLabs;

/// <summary>A file to send with a request: a path, a stream, bytes in memory, or a function that opens a stream.</summary>
/// <remarks>
/// Nothing is read before the request is sent, and the file is never held in memory as a whole. Where
/// <see cref="CanReplay"/> is <see langword="true"/>, an attempt that failed can be repeated from the first byte.
/// Progress is reported when the upload begins, at most about ten times a second, and when the last byte was sent;
/// an exception that the progress handler throws ends the upload.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(Converter))]
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

    /// <summary>The file name that the service is told.</summary>
    public string FileName { get; }

    /// <summary>The content type (MIME type) that the service is told, from the name's extension unless it was given.</summary>
    public string ContentType { get; }

    /// <summary>The size in bytes, or <see langword="null"/> when it is not known before the end is reached.</summary>
    public long? Length => Source.Length;

    /// <summary>Whether the file can be sent again from the start, so that a failed attempt can be repeated.</summary>
    public bool CanReplay => Source.CanReplay;

    internal UploadSource Source { get; }

    internal IProgress<UploadProgress>? Progress { get; }

    /// <summary>Sends a file from disk. The file is opened for each attempt and must not change its size until it is sent.</summary>
    /// <remarks>
    /// Whether there is such a file that can be read shows when the request is made: a call throws an <see cref="ArgumentException"/>
    /// that names the member before anything is sent, and of many requests only the one with the file fails.
    /// </remarks>
    /// <param name="path">The file's path.</param>
    /// <param name="progress">Is told how far the upload has come.</param>
    /// <param name="fileName">The name to tell the service; by default the path's last part.</param>
    /// <param name="contentType">The content type; by default the one that belongs to the name's extension.</param>
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

    /// <summary>Sends a stream, from its present position to its end. The stream is never closed.</summary>
    /// <remarks>
    /// A stream that can seek is rewound to that position for each attempt, and its length is known. Any other stream can
    /// be sent once only, and its request cannot be repeated.
    /// </remarks>
    /// <param name="stream">The stream to read; it must stay open until the call is over.</param>
    /// <param name="fileName">The name to tell the service.</param>
    /// <param name="length">
    /// The number of bytes that the stream will give, where it cannot tell itself, as a request body that is passed on. It
    /// makes the fraction of the progress and the check of the size limit possible. A stream that gives fewer or more bytes
    /// ends the upload with an <see cref="UploadException"/>.
    /// </param>
    /// <param name="progress">Is told how far the upload has come.</param>
    /// <param name="contentType">The content type; by default the one that belongs to the name's extension.</param>
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

    /// <summary>Sends bytes from memory. They are not copied, so they must not change until they are sent.</summary>
    /// <param name="bytes">The file's content.</param>
    /// <param name="fileName">The name to tell the service.</param>
    /// <param name="progress">Is told how far the upload has come.</param>
    /// <param name="contentType">The content type; by default the one that belongs to the name's extension.</param>
    /// <exception cref="ArgumentException"><paramref name="fileName"/> or <paramref name="contentType"/> is not valid.</exception>
    public static FileUpload FromBytes(ReadOnlyMemory<byte> bytes, string fileName, IProgress<UploadProgress>? progress = null, string? contentType = null) =>
        new(new BytesSource(bytes), CheckName(fileName), progress, CheckType(contentType));

    /// <summary>Sends what a function opens. It is called for each attempt, and its stream is disposed after that attempt.</summary>
    /// <param name="open">Opens a new stream that stands at the first byte to send.</param>
    /// <param name="fileName">The name to tell the service.</param>
    /// <param name="length">The number of bytes that each stream will give, if that is known beforehand.</param>
    /// <param name="progress">Is told how far the upload has come.</param>
    /// <param name="contentType">The content type; by default the one that belongs to the name's extension.</param>
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

    /// <summary>Name, content type and size, for logs and debuggers.</summary>
    public override string ToString()
    {
        var name = new string([.. FileName.Select(c => char.IsControl(c) ? '\uFFFD' : c)]);
        var size = Length is { } length ? string.Format(CultureInfo.InvariantCulture, "{0:N0} bytes", length) : "size unknown";
        return $"{name} ({ContentType}, {size})";
    }

    // Its name and length alone would look like a file, so serializers refuse it.
    FileUpload IApiValue<FileUpload>.ReadFrom(JsonReader reader) => Read(reader);

    void IApiValue.WriteTo(JsonWriter writer) => JsonWrite.File(this, nameof(FileUpload));

    private static FileUpload Read(JsonReader reader)
    {
        JsonRead.File(reader, nameof(FileUpload));
        return null!;
    }

    private static long? CheckLength(long? length) =>
        length < 0 ? throw new ArgumentOutOfRangeException(nameof(length), length, "A length must not be negative.") : length;

    // A directory may end in its separator, and the root has no name: both are refused when the request is made.
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

    private sealed class Converter : ModelConverter<FileUpload>
    {
        protected override FileUpload Read(JsonReader reader) => FileUpload.Read(reader);
    }
}
