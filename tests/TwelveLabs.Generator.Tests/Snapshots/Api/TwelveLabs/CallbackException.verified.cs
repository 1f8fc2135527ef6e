public class CallbackException : TwelveLabs.TwelveLabsException
{
    public CallbackException(string message, System.Exception innerException) { }
}
