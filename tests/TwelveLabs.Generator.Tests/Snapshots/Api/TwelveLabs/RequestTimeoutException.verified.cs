public class RequestTimeoutException : TwelveLabs.TwelveLabsException
{
    public RequestTimeoutException(string limitName, System.TimeSpan limit, string message, System.Exception? innerException = null) { }
    public System.TimeSpan Limit { get; }
    public string LimitName { get; }
}
