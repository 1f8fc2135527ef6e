public class TwelveLabsException : System.Exception
{
    public TwelveLabsException() { }
    public TwelveLabsException(string message) { }
    public TwelveLabsException(string message, System.Exception? innerException) { }
    public int Attempts { get; init; }
    public bool IsRetryable { get; init; }
    public string? Operation { get; init; }
    public string? TaskId { get; }
    public override string ToString() { }
}
