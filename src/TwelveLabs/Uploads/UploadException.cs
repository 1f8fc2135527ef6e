namespace TwelveLabs;

/// <summary>A file could not be uploaded: reading it failed, it changed, it was closed, or it exceeds the size limit.</summary>
/// <remarks>
/// A problem that is known before anything is sent throws an <see cref="ArgumentException"/> instead. An exception of the
/// progress handler ends the call with a <see cref="CallbackException"/>.
/// </remarks>
/// <param name="fileName">The file name in the request.</param>
/// <param name="message">The message.</param>
/// <param name="innerException">The cause, or null.</param>
public class UploadException(string fileName, string message, Exception? innerException = null) : TwelveLabsException(message, innerException)
{
    /// <summary>Gets the file name in the request.</summary>
    public string FileName { get; } = fileName;
}
