public class ApiKeyException : TwelveLabs.TwelveLabsException
{
    public ApiKeyException(string message, System.Exception? innerException = null) { }
}
