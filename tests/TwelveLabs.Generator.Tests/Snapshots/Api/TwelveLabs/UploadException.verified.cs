public class UploadException : TwelveLabs.TwelveLabsException
{
    public UploadException(string fileName, string message, System.Exception? innerException = null) { }
    public string FileName { get; }
}
