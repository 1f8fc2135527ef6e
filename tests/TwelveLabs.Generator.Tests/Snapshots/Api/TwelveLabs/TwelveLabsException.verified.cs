public class TwelveLabsException : System.Exception
{
    public TwelveLabsException() { }
    public TwelveLabsException(string message) { }
    public TwelveLabsException(string message, System.Exception? innerException) { }
}
