public class ApiResponseException : TwelveLabs.TwelveLabsException
{
    public ApiResponseException(string message, System.Net.HttpStatusCode statusCode, string path, int lineNumber, int linePosition, TwelveLabs.ApiHeaders headers, System.Exception? innerException = null) { }
    public TwelveLabs.ApiHeaders Headers { get; }
    public int LineNumber { get; }
    public int LinePosition { get; }
    public string Path { get; }
    public System.Net.HttpStatusCode StatusCode { get; }
}
