public sealed class WaitTimeoutException<T> : TwelveLabs.RequestTimeoutException
    where T :  class
{
    public WaitTimeoutException(System.TimeSpan limit, string message, T? lastState, System.Exception? innerException = null) { }
    public T LastState { get; }
}
