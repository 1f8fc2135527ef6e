public class ConnectionException : TwelveLabs.TwelveLabsException
{
    public ConnectionException(string message, System.Exception? innerException) { }
}
