namespace TwelveLabs;

/// <summary>A file could not be sent because of the file itself: its source failed, changed, was closed, or is larger than the service takes.</summary>
/// <remarks>
/// What can be known before anything is sent is an <see cref="ArgumentException"/> that names the member instead. What an
/// upload's progress handler throws ends the call with a <see cref="CallbackException"/>.
/// </remarks>
/// <param name="fileName">The file's name, as the service is told.</param>
/// <param name="message">What is wrong with the file.</param>
/// <param name="innerException">What its source threw, if it threw.</param>
public class UploadException(string fileName, string message, Exception? innerException = null) : TwelveLabsException(message, innerException)
{
    /// <summary>The file's name, as the service is told.</summary>
    public string FileName { get; } = fileName;
}
