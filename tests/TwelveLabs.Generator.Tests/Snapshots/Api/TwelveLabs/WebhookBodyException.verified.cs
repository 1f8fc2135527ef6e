public class WebhookBodyException : TwelveLabs.TwelveLabsException
{
    public WebhookBodyException(string message, string path, int lineNumber, int linePosition, System.Exception? innerException = null) { }
    public int LineNumber { get; }
    public int LinePosition { get; }
    public string Path { get; }
}
