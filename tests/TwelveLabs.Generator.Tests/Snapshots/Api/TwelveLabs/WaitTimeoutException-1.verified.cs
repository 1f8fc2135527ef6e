public sealed class WaitTimeoutException<T> : TwelveLabs.RequestTimeoutException
    where T :  class
{
    public WaitTimeoutException(System.TimeSpan limit, string message, T lastState) { }
    public T LastState { get; }
}
